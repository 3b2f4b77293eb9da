import { InputError } from '@backstage/errors';
import type { SelfHelpReportQuery } from '@supportdesk/backstage-plugin-support-desk-common';
import { dayOf } from '../days';

const DEFAULT_MS = 30 * 24 * 3_600_000;

/** What a report is about. */
export interface Period {
  from: Date;
  to: Date;
  /** The days of it in UTC, both included: what has no time counts where its day does. */
  days: [string, string];
}

/**
 * The time that a report covers; default: the 30 days before `to`, and that is now.
 *
 * @throws InputError where it ends before it begins
 */
export function periodOf({ from, to }: SelfHelpReportQuery, now: Date): Period {
  const end = to ? new Date(to) : now;
  const start = from ? new Date(from) : new Date(end.getTime() - DEFAULT_MS);
  if (start > end) {
    throw new InputError(
      `query.from: ${start.toISOString()} is after ${end.toISOString()}; it has to be before to`,
    );
  }
  return { from: start, to: end, days: [dayOf(start), dayOf(end)] };
}
