import { DAY, type DayNumber } from './localTime';
import { mergeSpans, type Span } from './spans';
import type { Timetable } from './Timetable';

/** The hours of the days of one local year, as instants, and which days open at all. Both are in order. */
export interface CompiledYear {
  spans: Span[];
  days: DayNumber[];
}

/** All zone arithmetic happens here; what queries use are numbers. */
export function compileYear(
  { zone, hoursOn }: Timetable,
  year: number,
): CompiledYear {
  const spans: Span[] = [];
  const days: DayNumber[] = [];
  for (
    let day = Date.UTC(year) / DAY, end = Date.UTC(year + 1) / DAY;
    day < end;
    day++
  ) {
    const hours = hoursOn(day);
    if (hours.length > 0) {
      days.push(day);
    }
    for (const [from, to] of hours) {
      spans.push([
        zone.toInstant(day * DAY + from),
        zone.toInstant(day * DAY + to),
      ]);
    }
  }
  return { spans: mergeSpans(spans), days };
}
