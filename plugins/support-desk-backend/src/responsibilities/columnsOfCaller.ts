import { isMember } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Standing } from '../knowledge/ModelStaff';
import type { OpenReviewFacts } from './MatrixKnowledgeStore';

/** Ids of the columns that the caller reviews in a round, by themselves or in a group. */
export function columnsOfCaller(
  { reviewers }: Pick<OpenReviewFacts, 'reviewers'>,
  { access }: Pick<Standing, 'access'>,
): string[] {
  return reviewers
    .filter(it => it.people.some(ref => isMember(access.context, ref)))
    .map(it => it.column);
}
