import { DAY, type DayNumber } from './localTime';
import type { Timeline } from './Timeline';
import type { Timetable } from './Timetable';
import type { CountFrom } from './types';

/** What counts whole days: the timetable for the hours of a date, the timeline for which dates are open. */
export interface OpenDays {
  timetable: Timetable;
  timeline: Timeline;
}

/** An open date and a wall time on it, from its 00:00; after midnight the time of an overnight shift is more than a day. */
interface DayTime {
  day: DayNumber;
  time: number;
}

/** The same local time so many open days later, or earlier (C3). */
export function addBusinessDays(
  { timetable, timeline }: OpenDays,
  start: number,
  days: number,
): number {
  const from =
    days < 0 ? lastOpen(timeline, start) : timeline.openingFrom(start);
  if (days === 0) {
    return from;
  }
  const { day, time } = dayTimeOf(timetable, from);
  const due = timeline.openDay(day, days);
  const local = due * DAY + clamp(timetable, due, time);
  return timetable.zone.toInstant(local);
}

/** The closing of the open day so many open days later (C4). */
export function endOfBusinessDay(
  { timetable, timeline }: OpenDays,
  start: number,
  days: number,
  countFrom: CountFrom,
): number {
  const closing = (day: DayNumber) =>
    timetable.zone.toInstant(day * DAY + timetable.hoursOn(day).at(-1)![1]);
  const date = Math.floor(timetable.zone.toLocal(start) / DAY);

  if (days < 0) {
    return closing(timeline.openDay(date, days));
  }
  if (timeline.isOpen(start)) {
    return closing(timeline.openDay(dayTimeOf(timetable, start).day, days));
  }
  if (countFrom === 'nextDate') {
    return closing(timeline.openDay(date, Math.max(days, 1)));
  }
  const first = dayTimeOf(timetable, timeline.openingFrom(start)).day;
  return closing(timeline.openDay(first, Math.max(days - 1, 0)));
}

/** Going back, the hours include their closing: 17:00 on a day that ends then is still that day. */
function lastOpen(timeline: Timeline, at: number): number {
  return timeline.isOpen(at) ? at : timeline.previousClosing(at);
}

/** The date to which an instant belongs: after midnight, that of the shift that is still running. */
function dayTimeOf({ zone, hoursOn }: Timetable, instant: number): DayTime {
  const local = zone.toLocal(instant);
  const day = Math.floor(local / DAY);
  const time = local - day * DAY;
  const within = (date: DayNumber, at: number) =>
    hoursOn(date).some(([from, to]) => from <= at && at <= to);

  return !within(day, time) && within(day - 1, time + DAY)
    ? { day: day - 1, time: time + DAY }
    : { day, time };
}

/** The time itself if that date is open at it, else the end of the last hours before it, else the first opening. */
function clamp({ hoursOn }: Timetable, day: DayNumber, time: number): number {
  const hours = hoursOn(day);
  const last = hours.filter(([from]) => from <= time).at(-1);
  return last ? Math.min(time, last[1]) : hours[0][0];
}
