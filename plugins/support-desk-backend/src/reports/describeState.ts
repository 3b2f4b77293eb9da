import {
  zoneOf,
  type ReportState,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { dueDay, reviewState, reviewTerm } from './dueDays';
import { namedRoles, type SeenReport } from './ReportSight';
import type { ReportFacts, ReportKey } from './ReportStore';

/**
 * How a report of a period stands.
 *
 * @param today - local day in the zone of the model
 */
export function describeState(
  { definition, standing }: SeenReport,
  period: string,
  facts: ReportFacts,
  today: string,
): ReportState {
  const { model, stated, schedule, id } = definition;
  const zone = zoneOf(model);
  const key = { modelRef: model.ref, report: id, period };
  const frozen = facts.frozen.find(it => isSame(it, key));
  const sent = facts.sent.findLast(it => isSame(it, key));
  const dueOn = dueDay(schedule, period, zone);
  const term = reviewTerm(definition, period, zone);
  return {
    period,
    ...(dueOn && { dueOn }),
    ...(frozen && { frozenAt: frozen.frozenAt.toISOString() }),
    ...(sent && { sentAt: sent.at.toISOString() }),
    ...(term && {
      review: {
        state: reviewState(term, {
          today,
          isReviewed: facts.reviewed.some(it =>
            isSame(it, { ...key, period: term.period }),
          ),
        }),
        ...term,
        reviewers: namedRoles(definition, definition.reviewers),
        ...(stated?.review?.outcome && {
          outcomeWanted: stated.review.outcome,
        }),
        mayReview: definition.reviewers.some(it =>
          standing.access.roles.has(it),
        ),
      },
    }),
  };
}

/** Whether both are about the same period of the same report. */
export function isSame(a: ReportKey, b: ReportKey): boolean {
  return (
    a.modelRef === b.modelRef && a.report === b.report && a.period === b.period
  );
}
