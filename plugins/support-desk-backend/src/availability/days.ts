import {
  availabilityIn,
  type BusinessCalendar,
  type ServiceInterruption,
  type ServiceStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';

/** A local day: from midnight to midnight, so that it is an hour longer or shorter where clocks change. */
export interface DaySpan {
  /** `YYYY-MM-DD`. */
  day: string;
  from: Date;
  to: Date;
}

/** The last days up to today, oldest first. */
export function lastDays(
  now: Date,
  count: number,
  timeZone: string,
): DaySpan[] {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  return Array.from({ length: count }, (_, i) => {
    const day = today.minus({ days: count - 1 - i });
    return {
      day: day.toISODate()!,
      from: day.toJSDate(),
      to: day.plus({ days: 1 }).toJSDate(),
    };
  });
}

/**
 * How a service was on each day, by what users saw of it: an interruption that is excluded from the promise was one all the same. Hours in
 * which nothing is promised do not count.
 */
export function daysOf(
  days: DaySpan[],
  calendar: BusinessCalendar,
  interruptions: ServiceInterruption[],
  now: Date,
): ServiceStatus['days'] {
  return days.map(span => {
    const figure = availabilityIn(calendar, span, interruptions, now);
    const downMs = figure.downMs + figure.excludedMs;
    const { plannedMs } = figure;
    const known = plannedMs > 0 ? 'planned' : 'ok';
    return {
      day: span.day,
      state: downMs > 0 ? 'down' : known,
      downMs,
      plannedMs,
    };
  });
}
