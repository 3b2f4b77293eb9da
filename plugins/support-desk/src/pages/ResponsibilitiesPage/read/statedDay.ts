import { dayPatterns } from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';

/** Whether a model states a month, `YYYY-MM`, rather than a day. */
export const isMonth = (date: string): boolean => /^\d{4}-\d{2}$/.test(date);

/**
 * A day or month as a model states it: `1 July 2025`, `July 2025`.
 *
 * @param date - `YYYY-MM-DD` or `YYYY-MM`
 */
export function statedDay(date: string, locale: string): string {
  const day = DateTime.fromISO(date, { zone: 'UTC', locale });
  const { month, withYear } = dayPatterns(locale);
  return day.toFormat(isMonth(date) ? month : withYear);
}
