/** Milliseconds of a minute and of a day of 24 hours. */
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** A local date as the number of days since 1970-01-01: 0 is that day. */
export type DayNumber = number;

/** The number of the date `YYYY-MM-DD`; undefined if there is no such date. */
export function dayNumberOf(date: string): DayNumber | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    return undefined;
  }
  const day = Date.parse(`${date}T00:00:00Z`) / DAY;
  return isoDateOf(day) === date ? day : undefined;
}

/** The date `YYYY-MM-DD` of a day number. */
export function isoDateOf(day: DayNumber): string {
  return Number.isNaN(day)
    ? ''
    : new Date(day * DAY).toISOString().slice(0, 10);
}

/** So many days later, or earlier where negative; days are `YYYY-MM-DD`. @public */
export function addDays(day: string, days: number): string {
  return isoDateOf(dayNumberOf(day)! + days);
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(day: DayNumber): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The UTC year of an instant. */
export function yearOf(instant: number): number {
  return new Date(instant).getUTCFullYear();
}
