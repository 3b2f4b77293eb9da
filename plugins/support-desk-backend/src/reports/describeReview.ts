import type { ReportReview } from '@supportdesk/backstage-plugin-support-desk-common';
import { named } from '../responsibilities/named';
import type { SeenReport } from './ReportSight';
import type { ReviewAction, StoredReportReview } from './ReportStore';

/** A review as somebody reads it who sees its report. */
export function describeReview(
  review: StoredReportReview,
  names: Record<string, string>,
  seen: SeenReport,
): ReportReview {
  return {
    id: review.id,
    by: named(review.reviewer, names),
    ...(review.with && { with: review.with }),
    at: review.at.toISOString(),
    outcome: review.outcome,
    actions: review.actions.map(action => ({
      text: action.text,
      ...(action.owner && { owner: named(action.owner, names) }),
      ...(action.dueOn && { dueOn: action.dueOn }),
      ...(action.done && {
        doneAt: action.done.at.toISOString(),
        doneBy: named(action.done.by, names),
      }),
      mayTick: mayTick(seen, action),
    })),
  };
}

/** Whether the caller may say that an action is done: its owner, one of the group that owns it, and those who review the report. */
export function mayTick(
  { definition, standing }: SeenReport,
  { owner }: ReviewAction,
): boolean {
  const { roles, context } = standing.access;
  return (
    (owner !== undefined && context.caller.memberships.includes(owner)) ||
    definition.reviewers.some(it => roles.has(it))
  );
}

/** Whom a review names. */
export function peopleOf({ reviewer, actions }: StoredReportReview): string[] {
  return [
    reviewer,
    ...actions.flatMap(({ owner, done }) => [owner, done?.by]),
  ].filter(it => it !== undefined);
}
