import {
  nextDates,
  parseSchedule,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { lastDayOf, periodAt, spanOf } from './periods';
import { lengthOfSchedule, type ReportDefinition } from './reportsOf';

/**
 * The day on which what tells of a period is due by a schedule, `YYYY-MM-DD` in the zone: the last day of the period (S0-79); where the
 * schedule names days of the week, the first of them after the period. Nothing for a schedule without dates.
 *
 * @param period - `2025-03`, `2025-Q1` or `2025`
 */
export function dueDay(
  schedule: string,
  period: string,
  zone: string,
): string | undefined {
  const when = parseSchedule(schedule);
  if (when.kind === 'unscheduled') return undefined;
  if (when.kind === 'period') return lastDayOf(period);
  return nextDates(when, spanOf(period, zone).to, zone, 1)[0];
}

/** What of a report is reviewed together, and by when: a quarter for a report by month whose review is quarterly (S0-86). */
export interface ReviewTerm {
  period: string;
  /** Absent: the model does not say when. */
  dueOn?: string;
}

/** The review that a period of a report belongs to: that in which its last day lies. Nothing for a report that nobody reviews. */
export function reviewTerm(
  { stated, schedule }: Pick<ReportDefinition, 'stated' | 'schedule'>,
  period: string,
  zone: string,
): ReviewTerm | undefined {
  const review = stated?.review;
  if (!review) return undefined;
  const by = review.schedule ?? schedule;
  const length = lengthOfSchedule(parseSchedule(by));
  if (!length) return { period };
  const last = new Date(spanOf(period, zone).to.getTime() - 1);
  const reviewed = periodAt(last, length, zone);
  return { period: reviewed, dueOn: dueDay(by, reviewed, zone) };
}

/** How a review stands on a day: due on its day, overdue from the day after (S0-80, S0-86). */
export function reviewState(
  { dueOn }: ReviewTerm,
  options: { today: string; isReviewed: boolean },
): 'notYet' | 'due' | 'overdue' | 'reviewed' {
  if (options.isReviewed) return 'reviewed';
  if (dueOn === undefined || options.today < dueOn) return 'notYet';
  return options.today === dueOn ? 'due' : 'overdue';
}
