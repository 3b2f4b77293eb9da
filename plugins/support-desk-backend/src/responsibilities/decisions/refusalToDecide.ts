import {
  holdersOf,
  type AskInstead,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { RefusedError } from '../../tickets/errors';
import type { OpenReviewFacts } from '../MatrixKnowledgeStore';
import type { MatrixStanding } from '../MatrixReader';
import { named } from '../named';

/** So many are named of those to turn to. */
const MOST_NAMES = 5;

/**
 * Refuses a decision on a cell of a column, and names who may: the column's party, its reviewers and the owner of the model (S4-59).
 *
 * @param options - `field`: what was refused; `column`: its id; `namesOf`: the names that people read, by reference
 */
export async function refusalToDecide(
  { standing, matrix }: MatrixStanding,
  options: {
    field: string;
    column: string;
    review: OpenReviewFacts | undefined;
    namesOf: (refs: string[]) => Promise<Record<string, string>>;
  },
): Promise<RefusedError> {
  const { access, registered } = standing;
  const { owner, parties } = registered.model;
  const column = matrix.columns.find(it => it.id === options.column)!;
  const party = column.party ? parties[column.party] : undefined;
  const members = party
    ? holdersOf(access.context, party.id).slice(0, MOST_NAMES)
    : [];
  const reviewers =
    options.review?.reviewers
      .find(it => it.column === column.id)
      ?.people.slice(0, MOST_NAMES) ?? [];
  const names = await options.namesOf([owner, ...members, ...reviewers]);
  const people = members.map(user => ({
    user,
    name: named(user, names).title,
  }));
  const ask: AskInstead[] = party
    ? [{ role: party.id, title: party.title, people }]
    : [];
  const who = [
    ...(party ? [party.title] : []),
    ...reviewers.map(ref => named(ref, names).title),
    `the owner of the model (${named(owner, names).title})`,
  ].join(', ');
  return new RefusedError({
    code: 'ROLE_REQUIRED',
    message: `${options.field}: nothing was decided, for cells of ${column.title} are decided by ${who}; ask them, or write a comment`,
    ask,
  });
}
