import type { ReportSpan } from './SectionSource';
import { DateTime, type DurationLikeObject } from 'luxon';

/** How long the periods of a report are. */
export type PeriodLength = 'month' | 'quarter' | 'year';

const STEPS: Record<PeriodLength, DurationLikeObject> = {
  month: { months: 1 },
  quarter: { quarters: 1 },
  year: { years: 1 },
};

const FORMATS: Record<PeriodLength, string> = {
  month: 'yyyy-MM',
  quarter: "yyyy-'Q'q",
  year: 'yyyy',
};

/** `2025-03` is a month, `2025-Q1` a quarter, `2025` a year. */
export function lengthOf(id: string): PeriodLength {
  if (id.includes('Q')) return 'quarter';
  return id.includes('-') ? 'month' : 'year';
}

/**
 * The time that a period takes: from local midnight to local midnight, so that it is an hour longer or shorter where clocks change.
 *
 * @param id - `2025-03`, `2025-Q1` or `2025`
 * @param zone - IANA time zone
 */
export function spanOf(id: string, zone: string): ReportSpan {
  const start = startOf(id, zone);
  return {
    id,
    from: start.toJSDate(),
    to: start.plus(STEPS[lengthOf(id)]).toJSDate(),
  };
}

/** The period in which an instant lies. */
export function periodAt(at: Date, length: PeriodLength, zone: string): string {
  return DateTime.fromJSDate(at, { zone }).toFormat(FORMATS[length]);
}

/** The period that comes so many after another one of the same length, or before where negative. */
export function movePeriod(id: string, by: number): string {
  const length = lengthOf(id);
  const [[unit, size]] = Object.entries(STEPS[length]);
  return startOf(id, 'utc')
    .plus({ [unit]: size * by })
    .toFormat(FORMATS[length]);
}

/** Its last day, `YYYY-MM-DD`. */
export function lastDayOf(id: string): string {
  return startOf(id, 'utc')
    .plus(STEPS[lengthOf(id)])
    .minus({ days: 1 })
    .toISODate()!;
}

/** The periods of the same length from one to another, the newest first. */
export function periodsBetween(first: string, last: string): string[] {
  const periods: string[] = [];
  for (let id = last; id >= first; id = movePeriod(id, -1)) periods.push(id);
  return periods;
}

function startOf(id: string, zone: string): DateTime {
  const [year, part = '1'] = id.split('-');
  const month = part.startsWith('Q') ? Number(part[1]) * 3 - 2 : Number(part);
  return DateTime.fromObject({ year: Number(year), month }, { zone });
}
