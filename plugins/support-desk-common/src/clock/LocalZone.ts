import { IANAZone } from 'luxon';
import { CalendarError } from './CalendarError';
import { DAY, MINUTE, yearOf } from './localTime';
import { lastAtOrBefore } from './spans';

const SECOND = 1000;
const WEEK = 7 * DAY;

/** The offsets of one UTC year: each holds from its instant on. */
interface Offsets {
  from: number[];
  offset: number[];
}

/**
 * Wall time of one zone. Local times are milliseconds that read as UTC show what a clock on the wall shows, so that days
 * have 24 hours and dates can be counted.
 */
export class LocalZone {
  private static readonly zones = new Map<string, LocalZone>();
  private readonly years = new Map<number, Offsets>();

  private constructor(private readonly zone: IANAZone) {}

  /** Throws `UNKNOWN_TIME_ZONE`, naming the field. */
  static of(name: string, field = 'timeZone'): LocalZone {
    const known = this.zones.get(name);
    if (known) {
      return known;
    }
    // Intl also takes offsets such as +01:00, which know no summer time.
    if (!/^[A-Za-z]/.test(String(name)) || !IANAZone.isValidZone(name)) {
      throw new CalendarError(
        'UNKNOWN_TIME_ZONE',
        field,
        `'${name}' is not a time zone; expected an IANA name such as Europe/London.`,
      );
    }
    const zone = new LocalZone(IANAZone.create(name));
    this.zones.set(name, zone);
    return zone;
  }

  get name(): string {
    return this.zone.name;
  }

  toLocal(instant: number): number {
    return instant + this.offset(instant);
  }

  /** A time that a clock change skips moves forward; one that occurs twice is taken the first time. */
  toInstant(local: number): number {
    // One day either side lies safely before and after the change, whatever the offset.
    const before = this.offset(local - DAY);
    const after = this.offset(local + DAY);
    const first = local - before;
    if (before === after || this.offset(first) === before) {
      return first;
    }
    const second = local - after;
    return this.offset(second) === after ? second : first;
  }

  private offset(instant: number): number {
    const year = yearOf(instant);
    let offsets = this.years.get(year);
    if (!offsets) {
      offsets = this.offsetsOf(year);
      this.years.set(year, offsets);
    }
    return offsets.offset[lastAtOrBefore(offsets.from, instant)];
  }

  /** Looks once a week, because asking Luxon is slow, and searches for the second of a change where one happened. */
  private offsetsOf(year: number): Offsets {
    const start = Date.UTC(year, 0);
    const end = Date.UTC(year + 1, 0);
    const offsets: Offsets = { from: [start], offset: [this.askLuxon(start)] };
    for (let week = start; week < end; week += WEEK) {
      const last = Math.min(week + WEEK, end) - SECOND;
      const offset = this.askLuxon(last);
      if (offset !== offsets.offset.at(-1)) {
        offsets.from.push(this.changeBetween(week, last, offset));
        offsets.offset.push(offset);
      }
    }
    return offsets;
  }

  private changeBetween(before: number, last: number, offset: number): number {
    let low = before - SECOND;
    let high = last;
    while (high - low > SECOND) {
      const middle = low + Math.floor((high - low) / (2 * SECOND)) * SECOND;
      if (this.askLuxon(middle) === offset) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private askLuxon(instant: number): number {
    return Math.round(this.zone.offset(instant) * MINUTE);
  }
}
