import Holidays from 'date-holidays';
import { CalendarError } from './CalendarError';
import { DAY, type DayNumber, isoDateOf } from './localTime';

const NOON = DAY / 2;

/** Tells whether a date is a public holiday by the law of a country or of a region in it. */
export function publicHolidays(place: {
  country: string;
  region?: string;
}): (day: DayNumber) => boolean {
  const holidays = holidaysOf(place);
  const years = new Map<number, Set<DayNumber>>();
  const daysOf = (year: number) => {
    const known = years.get(year);
    if (known) {
      return known;
    }
    const days = new Set(holidays.getHolidays(year).flatMap(closedDays));
    years.set(year, days);
    return days;
  };
  return day => {
    const year = Number(isoDateOf(day).slice(0, 4));
    // A feast of several days may have begun in the year before.
    return daysOf(year).has(day) || daysOf(year - 1).has(day);
  };
}

function holidaysOf({ country, region }: { country: string; region?: string }) {
  const holidays = new Holidays();
  const countries = holidays.getCountries();
  if (!Object.hasOwn(countries, country)) {
    throw new CalendarError(
      'SCHEMA',
      'publicHolidays.country',
      `'${country}' is not known; expected an ISO 3166 code such as GB.`,
    );
  }
  const regions = holidays.getStates(country) ?? {};
  if (region !== undefined && !Object.hasOwn(regions, region)) {
    throw new CalendarError(
      'SCHEMA',
      'publicHolidays.region',
      `'${region}' is not a region of ${country}; expected one of: ${
        Object.keys(regions).join(', ') || '(it has none)'
      }.`,
    );
  }
  return region ? new Holidays(country, region) : new Holidays(country);
}

/** The dates on which a holiday closes: half holidays do not, feasts that begin at sunset do from the next day on. */
function closedDays(holiday: {
  date: string;
  start: Date;
  end: Date;
  type: string;
}): DayNumber[] {
  const parts =
    /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}):\d{2}(?: ([+-]\d{2})\d{2})?$/.exec(
      holiday.date,
    );
  if (holiday.type !== 'public' || !parts) {
    return [];
  }
  const [, date, hour, minute, shift = '0'] = parts;
  const start =
    Date.parse(`${date}T${hour}:${minute}:00Z`) + Number(shift) * (DAY / 24);
  const end = start + holiday.end.getTime() - holiday.start.getTime();
  const days: DayNumber[] = [];
  for (let day = Math.floor(start / DAY); day * DAY < end; day++) {
    const noon = day * DAY + NOON;
    if (start < noon && noon < end) {
      days.push(day);
    }
  }
  return days;
}
