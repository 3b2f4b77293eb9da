import { nextDates, parseSchedule } from '../targets';

/**
 * The next day of a schedule, `YYYY-MM-DD` in a zone. Schedules name days and no times, so that of today may be over already: it is a later
 * day (S0-05, S0-36). Nothing for a task without a schedule, or by one that has no days.
 *
 * @param timeZone - IANA
 * @public
 */
export function nextDayOf(
  task: { schedule?: string },
  after: Date,
  timeZone: string,
): string | undefined {
  if (!task.schedule) return undefined;
  const [today] = nextDates(parseSchedule('daily'), after, timeZone, 1);
  return nextDates(parseSchedule(task.schedule), after, timeZone, 2).find(
    day => day > today,
  );
}
