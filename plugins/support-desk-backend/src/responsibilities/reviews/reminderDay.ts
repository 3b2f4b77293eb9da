import { addDays } from '@supportdesk/backstage-plugin-support-desk-common';

const DAY_MS = 86_400_000;
const DAYS_OF_A_WEEK = 7;

/**
 * The last day until today on which reviewers are reminded: a week before the due day, on it, and then every week.
 *
 * @param dueOn - local day, as `today` is
 * @returns nothing where there was none yet
 */
export function lastReminderDay(
  dueOn: string,
  today: string,
): string | undefined {
  const days = (Date.parse(today) - Date.parse(dueOn)) / DAY_MS;
  const weeks = Math.floor(days / DAYS_OF_A_WEEK);
  return weeks < -1 ? undefined : addDays(dueOn, weeks * DAYS_OF_A_WEEK);
}
