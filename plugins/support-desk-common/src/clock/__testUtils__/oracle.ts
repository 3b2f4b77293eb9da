import { DateTime } from 'luxon';
import type { CalendarDefinition, OpeningHours, Weekday } from '../types';
import { STEP } from './calendars';

const WEEKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Open or closed by looking at the clock on the wall: slow, and too simple to be wrong in the same way. */
export function looksOpen(
  definition: CalendarDefinition,
  instant: number,
): boolean {
  const wall = DateTime.fromMillis(instant, { zone: definition.timeZone });
  const time = wall.toFormat('HH:mm');
  const today = hoursOn(definition, wall);
  const yesterday = hoursOn(definition, wall.minus({ days: 1 }));
  return (
    today.some(
      ([from, to]) => from <= time && (time < to || endsTomorrow([from, to])),
    ) || yesterday.some(hours => endsTomorrow(hours) && time < hours[1])
  );
}

/** Working time between two instants, step by step. */
export function countOpen(
  definition: CalendarDefinition,
  start: number,
  end: number,
): number {
  let total = 0;
  for (let at = start; at < end; at += STEP) {
    total += looksOpen(definition, at) ? STEP : 0;
  }
  return total;
}

/** The instant at which so much working time has passed, step by step; undefined if it takes longer than 100 days. */
export function walkOpen(
  definition: CalendarDefinition,
  start: number,
  amount: number,
): number | undefined {
  let left = amount;
  for (let at = start, steps = 0; steps < 9600; at += STEP, steps++) {
    if (looksOpen(definition, at)) {
      if (left === 0) {
        return at;
      }
      left -= STEP;
      if (left === 0) {
        return at + STEP;
      }
    }
  }
  return undefined;
}

/** Open dates after one local date, up to and with another. */
export function countOpenDates(
  definition: CalendarDefinition,
  after: DateTime,
  upTo: DateTime,
): number {
  let count = 0;
  for (
    let date = after.startOf('day').plus({ days: 1 });
    date <= upTo;
    date = date.plus({ days: 1 })
  ) {
    count += hoursOn(definition, date).length > 0 ? 1 : 0;
  }
  return count;
}

function hoursOn(
  { weekly, holidays, exceptions }: CalendarDefinition,
  date: DateTime,
): OpeningHours[] {
  const iso = date.toISODate()!;
  const usual = weekly?.[WEEKDAYS[date.weekday - 1]] ?? [];
  return exceptions?.[iso] ?? (holidays?.includes(iso) ? [] : usual);
}

function endsTomorrow([from, to]: OpeningHours): boolean {
  return to <= from;
}
