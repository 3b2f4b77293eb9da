import { addDays } from '@supportdesk/backstage-plugin-support-desk-common';

const DAYS_BEFORE = 3;

/**
 * The last day until today on which whoever was asked is reminded: three days before an answer is due, and the day after.
 *
 * @param dueOn - local day, as `today` is
 * @returns nothing where there was none yet
 */
export function lastReminderDay(
  dueOn: string,
  today: string,
): string | undefined {
  if (today > dueOn) return addDays(dueOn, 1);
  const before = addDays(dueOn, -DAYS_BEFORE);
  return today < before ? undefined : before;
}
