import { InputError } from '@backstage/errors';
import { CalendarError } from './CalendarError';
import { DAY, type DayNumber, yearOf } from './localTime';
import { lastAtOrBefore, lastBefore, mergeSpans, type Span } from './spans';
import type { Timetable } from './Timetable';
import { type CompiledYear, compileYear } from './compileYear';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Hours of Dec 31 may end in the next year, and zones are up to 14 hours from UTC. */
const MARGIN = 2 * DAY;

/** A calendar that stays closed for longer does not open (C10). */
const PATIENCE = 370 * DAY;

/**
 * The open hours of a timetable as sorted instants with running totals, compiled by the year as queries need them. A
 * query is binary searches over numbers, so its cost does not depend on the length of the interval.
 *
 * Queries look only at instants from `settledFrom` to `settledTo`, where hours of years not yet compiled cannot reach:
 * no answer depends on what was asked before.
 */
export class Timeline {
  private opens = new Float64Array(0);
  private closes = new Float64Array(0);
  /** Open milliseconds before each opening, counted from the first one. */
  private totals = new Float64Array(0);
  /** The open days, ascending. */
  private days: DayNumber[] = [];

  private readonly years = new Map<number, CompiledYear>();
  private firstYear = Infinity;
  private lastYear = -Infinity;
  private settledFrom = Infinity;
  private settledTo = -Infinity;

  constructor(private readonly timetable: Timetable) {}

  isOpen(at: number): boolean {
    this.cover(at);
    const index = lastAtOrBefore(this.opens, at);
    return index >= 0 && at < this.closes[index];
  }

  nextOpening(at: number): number | undefined {
    this.coverAhead(at);
    const next = this.opens[lastAtOrBefore(this.opens, at) + 1];
    return next - at <= PATIENCE ? next : undefined;
  }

  nextClosing(at: number): number | undefined {
    this.coverAhead(at);
    const next = this.closes[lastAtOrBefore(this.closes, at) + 1];
    return next - at <= PATIENCE ? next : undefined;
  }

  /** The last closing at or before an instant. */
  previousClosing(at: number): number {
    this.cover(at);
    for (;;) {
      const index = lastAtOrBefore(this.closes, at);
      if (this.closes[index] >= this.settledFrom) {
        return this.closes[index];
      }
      this.extendBack();
    }
  }

  /** `at` if it is open, else the next opening. */
  openingFrom(at: number): number {
    return this.isOpen(at) ? at : this.nextOpening(at) ?? this.neverOpens(at);
  }

  /** Open milliseconds between two instants, negative if the second is the earlier one. */
  between(start: number, end: number): number {
    this.cover(start);
    this.cover(end);
    return this.totalAt(end) - this.totalAt(start);
  }

  /** The instant at which so many open milliseconds have passed; negative goes back. */
  add(start: number, milliseconds: number): number {
    this.cover(start);
    if (milliseconds >= 0) {
      const from = this.openingFrom(start);
      if (milliseconds === 0) {
        return from;
      }
      while (this.totalAt(this.settledTo) < this.totalAt(from) + milliseconds) {
        this.extend();
      }
      const total = this.totalAt(from) + milliseconds;
      return this.instantAt(total, lastBefore(this.totals, total));
    }
    while (
      this.totalAt(this.settledFrom) >
      this.totalAt(start) + milliseconds
    ) {
      this.extendBack();
    }
    const total = this.totalAt(start) + milliseconds;
    return this.instantAt(total, lastAtOrBefore(this.totals, total));
  }

  /** The open day so many open days after `day`, or before it if negative; `day` itself need not be open. */
  openDay(day: DayNumber, steps: number): DayNumber {
    this.cover(day * DAY);
    for (;;) {
      const base =
        steps > 0
          ? lastAtOrBefore(this.days, day)
          : lastBefore(this.days, day) + 1;
      const found = this.days[base + steps];
      if (found !== undefined) {
        return found;
      }
      if (steps < 0) {
        this.extendBack();
      } else {
        this.extend();
      }
    }
  }

  /** Open stretches cut off at both instants, at most `limit`. */
  spans(start: number, end: number, limit: number): Span[] {
    this.cover(start);
    this.cover(end);
    const spans: Span[] = [];
    for (
      let index = lastAtOrBefore(this.closes, start) + 1;
      this.opens[index] < end && spans.length < limit;
      index++
    ) {
      spans.push([
        Math.max(start, this.opens[index]),
        Math.min(end, this.closes[index]),
      ]);
    }
    return spans;
  }

  private totalAt(instant: number): number {
    const index = lastAtOrBefore(this.opens, instant);
    return index < 0
      ? 0
      : this.totals[index] +
          Math.min(instant, this.closes[index]) -
          this.opens[index];
  }

  private instantAt(total: number, index: number): number {
    return this.opens[index] + total - this.totals[index];
  }

  private coverAhead(at: number): void {
    this.cover(at);
    this.cover(Math.min(at + PATIENCE, endOf(LAST_YEAR)));
  }

  private cover(instant: number): void {
    if (instant >= this.settledFrom && instant <= this.settledTo) {
      return;
    }
    if (!(instant >= startOf(FIRST_YEAR) && instant <= endOf(LAST_YEAR))) {
      throw outOfRange();
    }
    this.compile(
      Math.min(yearOf(instant - MARGIN), this.firstYear),
      Math.max(yearOf(instant + MARGIN - 1), this.lastYear),
    );
  }

  private extend(): void {
    if (this.lastYear >= LAST_YEAR) {
      this.exhausted(this.settledTo - (this.closes.at(-1) ?? -Infinity));
    }
    this.compile(
      this.firstYear,
      Math.min(this.lastYear + this.stride(), LAST_YEAR),
    );
  }

  private extendBack(): void {
    if (this.firstYear <= FIRST_YEAR) {
      this.exhausted((this.opens[0] ?? Infinity) - this.settledFrom);
    }
    this.compile(
      Math.max(this.firstYear - this.stride(), FIRST_YEAR),
      this.lastYear,
    );
  }

  /** Grows with what there is, so that the cost of decades stays in proportion. */
  private stride(): number {
    return Math.ceil(this.years.size / 4);
  }

  private compile(first: number, last: number): void {
    const years: CompiledYear[] = [];
    for (let year = first; year <= last; year++) {
      const compiled =
        this.years.get(year) ?? compileYear(this.timetable, year);
      this.years.set(year, compiled);
      years.push(compiled);
    }
    this.firstYear = first;
    this.lastYear = last;
    this.settledFrom = startOf(first);
    this.settledTo = endOf(last);

    const spans = mergeSpans(years.flatMap(year => year.spans));
    this.days = years.flatMap(year => year.days);
    this.opens = Float64Array.from(spans, span => span[0]);
    this.closes = Float64Array.from(spans, span => span[1]);
    this.totals = new Float64Array(spans.length);
    for (let index = 1; index < spans.length; index++) {
      const [from, to] = spans[index - 1];
      this.totals[index] = this.totals[index - 1] + to - from;
    }
  }

  private exhausted(closedFor: number): never {
    throw closedFor > PATIENCE
      ? new CalendarError(
          'CALENDAR_NEVER_OPENS',
          'exceptions',
          'the calendar has no further opening hours; expected hours on at least one day of the week, or always.',
        )
      : outOfRange();
  }

  private neverOpens(at: number): never {
    throw new CalendarError(
      'CALENDAR_NEVER_OPENS',
      'weekly',
      `the calendar does not open within 370 days of ${new Date(
        at,
      ).toISOString()}.`,
    );
  }
}

/** Where years from this one on, once compiled, are certain. */
function startOf(year: number): number {
  return Date.UTC(year, 0) + MARGIN;
}

function endOf(year: number): number {
  return Date.UTC(year + 1, 0) - MARGIN;
}

function outOfRange(): InputError {
  return new InputError(
    `The instant asked for, or the result, is out of range; expected one in the years ${FIRST_YEAR} to ${LAST_YEAR}.`,
  );
}
