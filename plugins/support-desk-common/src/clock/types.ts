/** A day of the week, as the keys of a timetable. @public */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * Opening hours in local wall time: `['09:00', '17:00']`. An end at or before its beginning lies on the next day and
 * belongs to the day on which it begins; `24:00` is the end of a day (C1).
 *
 * @public
 */
export type OpeningHours = [from: string, to: string];

/** A weekly timetable in one IANA zone, with holidays. @public */
export interface CalendarDefinition {
  /** IANA time zone: `Europe/London`. */
  timeZone: string;
  /** Hours of each day; a day left out is closed. */
  weekly?: Partial<Record<Weekday, OpeningHours[]>>;
  /** 24 hours a day, 7 days a week; `weekly` is then absent. */
  always?: boolean;
  /** Closed dates, `YYYY-MM-DD` in `timeZone`. */
  holidays?: string[];
  /** Closed on the public holidays of a country (ISO 3166) and, where given, of a region in it. */
  publicHolidays?: { country: string; region?: string };
  /** Hours of single dates instead of the weekly ones; they win over holidays (C7). `[]` is closed. */
  exceptions?: Record<string, OpeningHours[]>;
}

/** A stretch of time, from `start` up to but not including `end`. @public */
export interface OpenInterval {
  start: Date;
  end: Date;
}

/** From outside the hours, the day that counts as day 1: that of the next opening, or the next open date (C4). @public */
export type CountFrom = 'nextOpening' | 'nextDate';

/**
 * Arithmetic with opening hours. Pure: no query depends on the zone of the process or on the present time.
 *
 * Every method throws an `InputError` for an invalid `Date`, for an amount that is not a number, and for instants or
 * results outside the years 1900 to 2199. Those that add throw a {@link CalendarError} `CALENDAR_NEVER_OPENS` where the
 * calendar does not open within 370 days of `start`, or has no more hours to count (C10).
 *
 * @public
 */
export interface BusinessCalendar {
  /**
   * The instant at which `milliseconds` of working time have passed since `start`; negative goes back. A start out of
   * hours counts from the next opening, also for zero; an amount that ends with a day is due at its closing (C2).
   */
  addWorkingTime(start: Date, milliseconds: number): Date;
  /** Working milliseconds from `start` to `end`; negative when `end` is before `start`. */
  workingTimeBetween(start: Date, end: Date): number;
  /**
   * The same local time so many open days later; negative goes back. From outside the hours it counts from the next
   * opening (back: from the last closing). Where that day is closed at that time: the end of its last hours before, else
   * its opening (C3).
   */
  addBusinessDays(start: Date, days: number): Date;
  isOpen(at: Date): boolean;
  /** The next instant after `at` at which it opens; undefined: never, or not within 370 days. */
  nextOpening(at: Date): Date | undefined;
  /** The next instant after `at` at which it closes; undefined: never, or not within 370 days. */
  nextClosing(at: Date): Date | undefined;

  // What targets and time axes need beyond the arithmetic above.

  /** IANA zone of its dates. */
  readonly timeZone: string;
  /** The same calendar with every day that opens at all open from 00:00 to 24:00: for `24 hours on business days` (C6). */
  readonly wholeDays: BusinessCalendar;
  /**
   * The closing of the open day so many open days later (C4): 0 is today. Outside the hours, day 1 is the day of the next
   * opening or the next open date. Negative goes back from the date of `start`.
   */
  endOfBusinessDay(start: Date, days: number, countFrom?: CountFrom): Date;
  /** Open stretches between two instants, cut off at both; at most `limit` of them (1000), the earliest. */
  openIntervals(start: Date, end: Date, limit?: number): OpenInterval[];
}
