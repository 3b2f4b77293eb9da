import { holdersOf } from '@supportdesk/backstage-plugin-support-desk-common';
import type { OpenReviewFacts } from '../MatrixKnowledgeStore';
import type { MatrixStanding } from '../MatrixReader';

/** So many are named of each kind. */
const MOST_NAMES = 5;

/** Who may decide on the cells of a column; people by reference. */
export interface Deciders {
  /** Of the column. */
  party?: { id: string; title: string };
  /** Some who belong to the party. */
  members: string[];
  /** In the round that is open. */
  reviewers: string[];
  /** Of the model. */
  owner: string;
}

/**
 * Names who decides on the cells of a column: its party, who reviews it, and the owner of the model (S4-59).
 *
 * @param column - id of a column of the matrix
 */
export function decidersOf(
  { standing, matrix }: MatrixStanding,
  column: string,
  review: OpenReviewFacts | undefined,
): Deciders {
  const { access, registered } = standing;
  const { owner, parties } = registered.model;
  const { party: id = '' } = matrix.columns.find(it => it.id === column) ?? {};
  const party = Object.hasOwn(parties, id) ? parties[id] : undefined;
  const reviewers = review?.reviewers.find(it => it.column === column);
  return {
    party: party && { id: party.id, title: party.title },
    members: party
      ? holdersOf(access.context, party.id).slice(0, MOST_NAMES)
      : [],
    reviewers: reviewers?.people.slice(0, MOST_NAMES) ?? [],
    owner,
  };
}
