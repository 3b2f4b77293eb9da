import type { LicenceWarning } from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';

/** For as long as the longest lead; who puts it off for longer forgets it. */
const MOST_DAYS = 366;

/** Until when a warning can be put off; days as `YYYY-MM-DD`. */
export interface SnoozeChoices {
  first: string;
  last: string;
  /** Absent: that would be too late. */
  week?: string;
  month?: string;
}

/**
 * Until when a warning can be put off: at least until tomorrow, and not beyond the day that it is about, for then it would end untold.
 *
 * @returns undefined where it is about today
 */
export function snoozeChoices(
  { kind, day }: Pick<LicenceWarning, 'kind' | 'day'>,
  today: string,
): SnoozeChoices | undefined {
  const from = DateTime.fromISO(today, { zone: 'UTC' });
  const dayAfter = (time: { days?: number; months?: number }) =>
    from.plus(time).toFormat('yyyy-MM-dd');
  const first = dayAfter({ days: 1 });
  const last = kind !== 'ended' && day ? day : dayAfter({ days: MOST_DAYS });
  if (first > last) return undefined;
  const within = (it: string) => (it <= last ? it : undefined);
  return {
    first,
    last,
    week: within(dayAfter({ days: 7 })),
    month: within(dayAfter({ months: 1 })),
  };
}
