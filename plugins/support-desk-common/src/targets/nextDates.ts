import { InputError } from '@backstage/errors';
import { instantOf } from '../clock/arguments';
import { LocalZone } from '../clock/LocalZone';
import { DAY, type DayNumber, isoDateOf, weekdayOf } from '../clock/localTime';
import { type Schedule, WEEKDAY_NAMES } from './parseSchedule';

const MOST_DATES = 366;

/**
 * The next dates of a schedule, `YYYY-MM-DD` in a zone, from the date of `from` on. Empty for one that has no dates.
 *
 * @param zone - IANA time zone
 * @param count - from 0 to 366
 * @throws InputError for an unknown zone, an invalid date or another count
 * @public
 */
export function nextDates(
  schedule: Schedule,
  from: Date,
  zone: string,
  count: number,
): string[] {
  return nextDays(schedule, from, LocalZone.of(zone, 'zone'), count).map(
    isoDateOf,
  );
}

/**
 * The instant at which what a schedule asks for is due: the end of its next date, so of the period that is running at
 * `from`. Null for a schedule that has no dates.
 *
 * @public
 */
export function scheduleDue(
  schedule: Schedule,
  from: Date,
  zone: string,
): Date | null {
  const local = LocalZone.of(zone, 'zone');
  const [day] = nextDays(schedule, from, local, 1);
  return day === undefined ? null : new Date(local.toInstant((day + 1) * DAY));
}

function nextDays(
  schedule: Schedule,
  from: Date,
  zone: LocalZone,
  count: number,
): DayNumber[] {
  if (!Number.isInteger(count) || count < 0 || count > MOST_DATES) {
    throw new InputError(
      `count: ${count} is out of range; expected a whole number from 0 to ${MOST_DATES}.`,
    );
  }
  const days: DayNumber[] = [];
  if (schedule.kind === 'unscheduled') {
    return days;
  }
  const today = Math.floor(zone.toLocal(instantOf('from', from)) / DAY);
  // Every other schedule occurs at least once a year.
  for (let day = today; days.length < count; day++) {
    if (occursOn(schedule, day)) {
      days.push(day);
    }
  }
  return days;
}

function occursOn(
  schedule: Exclude<Schedule, { kind: 'unscheduled' }>,
  day: DayNumber,
): boolean {
  const weekday = WEEKDAY_NAMES[weekdayOf(day)];
  switch (schedule.kind) {
    case 'weekdays':
      return schedule.weekdays.includes(weekday);
    case 'weekdaysOfMonth':
      return (
        schedule.weekday === weekday &&
        schedule.ordinals.some(ordinal =>
          ordinal === 'last'
            ? monthOf(day + 7) !== monthOf(day)
            : Number(ordinal[0]) === Math.ceil(dayOfMonth(day) / 7),
        )
      );
    default:
      return endsPeriod(schedule.period, day);
  }
}

function endsPeriod(
  period: 'day' | 'week' | 'month' | 'quarter' | 'year',
  day: DayNumber,
): boolean {
  const endsMonth = dayOfMonth(day + 1) === 1;
  switch (period) {
    case 'day':
      return true;
    case 'week':
      return weekdayOf(day) === 6;
    case 'month':
      return endsMonth;
    case 'quarter':
      return endsMonth && monthOf(day) % 3 === 2;
    default:
      return endsMonth && monthOf(day) === 11;
  }
}

function dayOfMonth(day: DayNumber): number {
  return new Date(day * DAY).getUTCDate();
}

/** January is 0. */
function monthOf(day: DayNumber): number {
  return new Date(day * DAY).getUTCMonth();
}
