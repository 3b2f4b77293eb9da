import { DateTime } from 'luxon';

/** So many days later, or earlier where negative; days are `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!;
}
