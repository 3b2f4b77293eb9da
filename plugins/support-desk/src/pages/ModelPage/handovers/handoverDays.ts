import { DateTime } from 'luxon';

/** How many days before its date what has to be done for a hand-over is due (S1-47). */
const TASKS_DUE_DAYS = 14;

const dayOf = (instant: Date, zone: string) =>
  DateTime.fromJSDate(instant, { zone }).startOf('day');

/** Days of the calendar in a zone from now to an instant: the night between them is one day. */
export function daysUntil(instant: string, now: Date, zone: string): number {
  const days = dayOf(new Date(instant), zone).diff(dayOf(now, zone), 'days');
  return Math.round(days.days);
}

/** The first day, `YYYY-MM-DD`, on which the tasks of a hand-over that holds from an instant are due. */
export function tasksDueFrom(holdsFrom: string, zone: string): string {
  return dayOf(new Date(holdsFrom), zone)
    .minus({ days: TASKS_DUE_DAYS })
    .toFormat('yyyy-MM-dd');
}
