import { DateTime } from 'luxon';

/**
 * A day or month as a model states it: `1 July 2025`, `July 2025`.
 *
 * @param date - `YYYY-MM-DD` or `YYYY-MM`
 */
export function statedDay(date: string, locale: string): string {
  const day = DateTime.fromISO(date, { zone: 'UTC', locale });
  return day.toFormat(date.length > 7 ? 'd MMMM yyyy' : 'MMMM yyyy');
}
