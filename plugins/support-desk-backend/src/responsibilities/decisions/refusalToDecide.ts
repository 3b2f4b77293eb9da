import type { AskInstead } from '@supportdesk/backstage-plugin-support-desk-common';
import { RefusedError } from '../../tickets/errors';
import type { OpenReviewFacts } from '../MatrixKnowledgeStore';
import type { MatrixStanding } from '../MatrixReader';
import { named } from '../named';
import { decidersOf } from './decidersOf';

/**
 * Refuses a decision on a cell of a column, and names who may.
 *
 * @param options - `field`: what was refused; `column`: its id; `namesOf`: the names that people read, by reference
 */
export async function refusalToDecide(
  seen: MatrixStanding,
  options: {
    field: string;
    column: string;
    review: OpenReviewFacts | undefined;
    namesOf: (refs: string[]) => Promise<Record<string, string>>;
  },
): Promise<RefusedError> {
  const { field, column, review, namesOf } = options;
  const { party, members, reviewers, owner } = decidersOf(seen, column, review);
  const names = await namesOf([owner, ...members, ...reviewers]);
  const people = members.map(user => ({
    user,
    name: named(user, names).title,
  }));
  const ask: AskInstead[] = party
    ? [{ role: party.id, title: party.title, people }]
    : [];
  const { title } = seen.matrix.columns.find(it => it.id === column)!;
  const who = [
    ...(party ? [party.title] : []),
    ...reviewers.map(ref => named(ref, names).title),
    `the owner of the model (${named(owner, names).title})`,
  ].join(', ');
  return new RefusedError({
    code: 'ROLE_REQUIRED',
    message: `${field}: nothing was decided, for cells of ${title} are decided by ${who}; ask them, or write a comment`,
    ask,
  });
}
