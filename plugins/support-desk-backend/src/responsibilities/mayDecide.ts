import type { Standing } from '../knowledge/ModelStaff';
import { columnsOfCaller } from './columnsOfCaller';
import type { OpenReviewFacts } from './MatrixKnowledgeStore';

/**
 * Whether somebody may confirm or dispute the cells of a column: who belongs to its party, the owner of the model, and who reviews it in
 * the round that is open (S4-59). A column without a party is for the owner and its reviewers.
 *
 * @param column - id of a column of the matrix
 */
export function mayDecide(
  { access, isOwner, registered }: Standing,
  column: string,
  review?: Pick<OpenReviewFacts, 'reviewers'>,
): boolean {
  const columns = registered.model.responsibilities?.columns ?? [];
  const party = columns.find(it => it.id === column)?.party;
  return (
    isOwner ||
    (party !== undefined && access.roles.has(party)) ||
    (review !== undefined &&
      columnsOfCaller(review, { access }).includes(column))
  );
}
