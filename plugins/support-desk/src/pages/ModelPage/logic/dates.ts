import { DateTime, Info } from 'luxon';

/** `2024-11-03` is `3 November 2024`, `2024-11` is `November 2024`; anything else stays as it is. */
export function formatLocalDate(date: string, locale: string): string {
  const local = DateTime.fromISO(date, { zone: 'utc', locale });
  if (!local.isValid) return date;
  return local.toLocaleString(
    /^\d{4}-\d{2}$/.test(date)
      ? { month: 'long', year: 'numeric' }
      : DateTime.DATE_FULL,
  );
}

/** The names of the days, Monday first. */
export const weekdayNames = (locale: string): string[] =>
  Info.weekdays('long', { locale });
