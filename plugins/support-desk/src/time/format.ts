import { dayPatterns } from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** In what zone and language times are written for a reader. */
export interface ReaderSettings {
  /** IANA zone of the reader. */
  zone: string;
  locale: string;
}

const at = (instant: Date | string, { zone, locale }: ReaderSettings) =>
  (typeof instant === 'string'
    ? DateTime.fromISO(instant)
    : DateTime.fromJSDate(instant)
  )
    .setZone(zone)
    .setLocale(locale);

/** `12:00` */
export const formatTime = (instant: Date | string, settings: ReaderSettings) =>
  at(instant, settings).toFormat('HH:mm');

/** `Fri` */
export const formatWeekday = (
  instant: Date | string,
  settings: ReaderSettings,
) => at(instant, settings).toFormat('ccc');

/** `Fri 16:00` */
export const formatDayTime = (
  instant: Date | string,
  settings: ReaderSettings,
) => at(instant, settings).toFormat('ccc HH:mm');

/** `Mon 10 March`, with the year where it is not this one. */
export function formatDay(
  instant: Date | string,
  now: Date,
  settings: ReaderSettings,
): string {
  const local = at(instant, settings);
  const { day, withYear } = dayPatterns(settings.locale);
  return local.toFormat(
    `ccc ${local.year === at(now, settings).year ? day : withYear}`,
  );
}

/** `Mon 10 March, 12:00`; within the reader's own day the time alone. */
export function formatInstant(
  instant: Date | string,
  now: Date,
  settings: ReaderSettings,
): string {
  const time = formatTime(instant, settings);
  return at(instant, settings).hasSame(at(now, settings), 'day')
    ? time
    : `${formatDay(instant, now, settings)}, ${time}`;
}

/** `Mon 10 March, 12:00 GMT`: a promise, told in full even within the reader's own day. */
export const formatMoment = (
  instant: Date | string,
  now: Date,
  settings: ReaderSettings,
) =>
  `${formatDay(instant, now, settings)}, ${at(instant, settings).toFormat(
    'HH:mm ZZZZ',
  )}`;

/** `GMT`, `BST`: the name of the reader's zone at an instant. */
export const formatZone = (instant: Date | string, settings: ReaderSettings) =>
  at(instant, settings).toFormat('ZZZZ');

/** `Saturday 8 March 2025, 11:40 GMT` */
export const formatLong = (instant: Date | string, settings: ReaderSettings) =>
  at(instant, settings).toFormat(
    `cccc ${dayPatterns(settings.locale).withYear}, HH:mm ZZZZ`,
  );

/**
 * The same instant in another zone, in brackets, where its wall time differs from the reader's: `(16:00 Phoenix)`.
 */
export function formatOtherZone(
  instant: Date | string,
  zone: string | null,
  settings: ReaderSettings,
): string | undefined {
  if (!zone) return undefined;
  const there = at(instant, { ...settings, zone });
  if (!there.isValid || there.offset === at(instant, settings).offset)
    return undefined;
  const day = there.hasSame(at(instant, settings), 'day')
    ? ''
    : `${there.toFormat('ccc')} `;
  return `${day}${there.toFormat('HH:mm')} ${zone
    .split('/')
    .pop()!
    .replace(/_/g, ' ')}`;
}

/**
 * A length in words: `25 min`, `4 h 55 min`, `3 d 2 h`. Whole minutes, rounded down; never negative.
 *
 * @param milliseconds - elapsed or working time
 * @param dayMs - how long a day is in this time; without it days are not used, as hours of business time do not add to days
 */
export function formatDuration(milliseconds: number, dayMs?: number): string {
  const total = Math.max(0, Math.floor(milliseconds / MINUTE_MS));
  const perDay = dayMs ? dayMs / MINUTE_MS : Infinity;
  const days = Math.floor(total / perDay);
  const rest = days > 0 ? total - days * perDay : total;
  const hours = Math.floor(rest / 60);
  const minutes = rest % 60;
  const parts = [
    [days, 'd'],
    [hours, 'h'],
    [days > 0 ? 0 : minutes, 'min'],
  ].filter(([amount]) => Number(amount) > 0);
  return parts.length
    ? parts.map(([amount, unit]) => `${amount} ${unit}`).join(' ')
    : '0 min';
}

/** Whether a countdown says more than a date: only within the coming hours of the reader's day. */
export function isSoon(
  instant: Date | string,
  now: Date,
  settings: ReaderSettings,
): boolean {
  return (
    at(instant, settings).hasSame(at(now, settings), 'day') ||
    Math.abs(at(instant, settings).toMillis() - now.getTime()) < 12 * HOUR_MS
  );
}

/** `Monday 10 March 2025` */
export const formatFullDay = (
  instant: Date | string,
  settings: ReaderSettings,
) =>
  at(instant, settings).toFormat(
    `cccc ${dayPatterns(settings.locale).withYear}`,
  );

/** `4 June`, with the year where it is not this one: a day that is only about right, so that its weekday says nothing. */
export function formatAboutDay(
  date: string,
  now: Date,
  settings: ReaderSettings,
): string {
  const day = DateTime.fromISO(date, { zone: 'UTC', locale: settings.locale });
  const patterns = dayPatterns(settings.locale);
  return day.toFormat(
    day.year === at(now, settings).year ? patterns.day : patterns.withYear,
  );
}

/** Whole days from the reader's own day to a day of the calendar; negative: it is past. */
export function daysUntil(
  date: string,
  now: Date,
  settings: ReaderSettings,
): number {
  const today = at(now, settings).toISODate()!;
  return Math.round((Date.parse(date) - Date.parse(today)) / (24 * HOUR_MS));
}

/** `in 22 days`, `tomorrow`, `3 days ago`: a day of the calendar as seen from the reader's own. */
export const formatDaysAway = (
  date: string,
  now: Date,
  settings: ReaderSettings,
): string =>
  new Intl.RelativeTimeFormat(settings.locale, { numeric: 'auto' }).format(
    daysUntil(date, now, settings),
    'day',
  );

/** `March 2025`: a month of the calendar, in no zone. */
export const formatMonth = (
  month: string,
  { locale }: Pick<ReaderSettings, 'locale'>,
): string =>
  DateTime.fromISO(month, { zone: 'UTC', locale }).toFormat(
    dayPatterns(locale).month,
  );

/** `99.73`, cut after two places: what is not all of it is never written as 100. */
export const formatPercent = (
  percent: number,
  { locale }: Pick<ReaderSettings, 'locale'>,
): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(
    // A hair more, as binary fractions are a hair less than what they stand for.
    Math.floor(percent * 100 + 1e-6) / 100,
  );
