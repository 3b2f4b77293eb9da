import { CalendarError } from './CalendarError';
import {
  DAY,
  type DayNumber,
  dayNumberOf,
  MINUTE,
  weekdayOf,
} from './localTime';
import { LocalZone } from './LocalZone';
import { mergeSpans, type Span } from './spans';
import { publicHolidays } from './publicHolidays';
import type { CalendarDefinition, OpeningHours, Weekday } from './types';

const WEEKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WHOLE_DAY: Span[] = [[0, DAY]];

/** The hours of each local date, checked, merged and in order: milliseconds since that date's 00:00 on the wall. */
export interface Timetable {
  zone: LocalZone;
  /** Hours that run past midnight end after {@link DAY}; empty: closed. */
  hoursOn(day: DayNumber): readonly Span[];
}

/** Reads a definition; a `CalendarError` names the field that is wrong. */
export function parseTimetable(definition: CalendarDefinition): Timetable {
  const zone = LocalZone.of(definition.timeZone);
  const week = parseWeek(definition);
  const exceptions = parseExceptions(definition.exceptions);
  const holidays = parseHolidays(definition.holidays);
  const isPublicHoliday = definition.publicHolidays
    ? publicHolidays(definition.publicHolidays)
    : () => false;

  if (![...week, ...exceptions.values()].some(hours => hours.length > 0)) {
    throw new CalendarError(
      'CALENDAR_NEVER_OPENS',
      'weekly',
      'the calendar never opens; expected hours on at least one day, or always.',
    );
  }
  return {
    zone,
    hoursOn(day) {
      const exception = exceptions.get(day);
      if (exception) {
        return exception;
      }
      const usual = week[weekdayOf(day)];
      const closed =
        usual.length > 0 && (holidays.has(day) || isPublicHoliday(day));
      return closed ? [] : usual;
    },
  };
}

/** The same days, each that opens at all open from 00:00 to 24:00. */
export function wholeDaysOf(timetable: Timetable): Timetable {
  return {
    zone: timetable.zone,
    hoursOn: day => (timetable.hoursOn(day).length > 0 ? WHOLE_DAY : []),
  };
}

function parseWeek({ always, weekly }: CalendarDefinition): Span[][] {
  if (always && weekly) {
    throw new CalendarError(
      'SCHEMA',
      'weekly',
      'given together with always; expected one of the two.',
    );
  }
  const unknown = Object.keys(weekly ?? {}).find(
    day => !WEEKDAYS.includes(day as Weekday),
  );
  if (unknown !== undefined) {
    throw new CalendarError(
      'SCHEMA',
      `weekly.${unknown}`,
      `not a day; expected one of ${WEEKDAYS.join(', ')}.`,
    );
  }
  return WEEKDAYS.map(day =>
    always ? WHOLE_DAY : parseHours(`weekly.${day}`, weekly?.[day] ?? []),
  );
}

function parseExceptions(
  exceptions: CalendarDefinition['exceptions'] = {},
): Map<DayNumber, Span[]> {
  return new Map(
    Object.entries(exceptions).map(([date, hours]) => {
      const field = `exceptions.${date}`;
      return [parseDate(field, date), parseHours(field, hours)];
    }),
  );
}

function parseHolidays(holidays: string[] = []): Set<DayNumber> {
  return new Set(
    holidays.map((date, index) => parseDate(`holidays[${index}]`, date)),
  );
}

function parseDate(field: string, date: string): DayNumber {
  const day = dayNumberOf(date);
  if (day === undefined) {
    throw new CalendarError(
      'SCHEMA',
      field,
      `'${date}' is not a date; expected YYYY-MM-DD.`,
    );
  }
  return day;
}

function parseHours(field: string, hours: OpeningHours[]): Span[] {
  if (!Array.isArray(hours)) {
    throw new CalendarError(
      'SCHEMA',
      field,
      'not a list; expected [from, to] pairs such as [["09:00", "17:00"]].',
    );
  }
  return mergeSpans(
    hours.map((pair, index) => {
      if (!Array.isArray(pair) || pair.length !== 2) {
        throw new CalendarError(
          'SCHEMA',
          `${field}[${index}]`,
          'expected a pair [from, to] such as ["09:00", "17:00"].',
        );
      }
      const from = parseTime(`${field}[${index}][0]`, pair[0], '23:59');
      const to = parseTime(`${field}[${index}][1]`, pair[1], '24:00');
      return [from, to > from ? to : to + DAY];
    }),
  );
}

function parseTime(field: string, time: string, latest: string): number {
  if (!/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time) || time > latest) {
    throw new CalendarError(
      'SCHEMA',
      field,
      `'${time}' is not a time; expected HH:MM from 00:00 to ${latest}.`,
    );
  }
  const [hours, minutes] = time.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE;
}
