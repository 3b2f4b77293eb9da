import fc from 'fast-check';
import type { CalendarDefinition, OpeningHours, Weekday } from '../types';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The resolution of the oracle: zones, clock changes and the arbitrary hours below are multiples of it. */
export const STEP = 15 * MINUTE;

/** Zones, with days close to which their clocks change, in either direction. */
const ZONES: Record<string, string[]> = {
  'Europe/London': ['2021-03-28', '2021-10-31'],
  'America/New_York': ['2021-03-14', '2021-11-07'],
  'Australia/Sydney': ['2021-04-04', '2021-10-03'],
  'Australia/Lord_Howe': ['2021-04-04', '2021-10-03'],
  'Asia/Tehran': ['2021-03-22', '2021-09-22'],
  'Asia/Kathmandu': ['2021-06-30', '2021-12-31'],
};

/** 09:00 to 17:00 from Monday to Friday, or other hours. */
export function weekdays(
  timeZone: string,
  hours: OpeningHours = ['09:00', '17:00'],
  more: Partial<CalendarDefinition> = {},
): CalendarDefinition {
  return {
    timeZone,
    weekly: {
      mon: [hours],
      tue: [hours],
      wed: [hours],
      thu: [hours],
      fri: [hours],
    },
    ...more,
  };
}

/** Away from 23:00 to 04:00, when clocks change: what happens there is stated case by case, not left to an oracle. */
const startTime = fc
  .integer({ min: 8, max: 44 })
  .map(
    half =>
      `${String(half >> 1).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`,
  );
const openingHours: fc.Arbitrary<OpeningHours> = fc.tuple(
  startTime,
  fc.oneof(startTime, fc.constant('24:00'), fc.constant('00:00')),
);
const day = fc.oneof(
  { weight: 2, arbitrary: fc.constant<OpeningHours[]>([['09:00', '17:00']]) },
  {
    weight: 1,
    arbitrary: fc.constant<OpeningHours[]>([
      ['13:00', '17:30'],
      ['08:30', '12:00'],
    ]),
  },
  { weight: 1, arbitrary: fc.constant<OpeningHours[]>([['22:00', '06:00']]) },
  { weight: 1, arbitrary: fc.constant<OpeningHours[]>([['00:00', '24:00']]) },
  { weight: 3, arbitrary: fc.array(openingHours, { maxLength: 3 }) },
);

const week = fc
  .record<Record<Weekday, OpeningHours[]>>({
    mon: day,
    tue: day,
    wed: day,
    thu: day,
    fri: day,
    sat: day,
    sun: day,
  })
  .filter(days => Object.values(days).some(hours => hours.length > 0));

/** A calendar, and an instant close to a change of its clocks. */
export interface Situation {
  definition: CalendarDefinition;
  start: Date;
}

export const situations: fc.Arbitrary<Situation> = fc
  .constantFrom(...Object.keys(ZONES))
  .chain(timeZone =>
    fc.constantFrom(...ZONES[timeZone]).chain(change => {
      const near = Date.parse(`${change}T00:00:00Z`);
      const date = fc
        .integer({ min: -4, max: 4 })
        .map(days => new Date(near + days * DAY).toISOString().slice(0, 10));
      return fc.record({
        definition: fc.record({
          timeZone: fc.constant(timeZone),
          weekly: week,
          holidays: fc.array(date, { maxLength: 2 }),
          exceptions: fc.dictionary(date, day, { maxKeys: 2 }),
        }),
        start: fc
          .integer({ min: (-5 * DAY) / STEP, max: (5 * DAY) / STEP })
          .map(steps => new Date(near + steps * STEP)),
      });
    }),
  );

/** An amount of time up to some days, in steps of the oracle. */
export const amounts = fc
  .integer({ min: 0, max: (3 * DAY) / STEP })
  .map(steps => steps * STEP);
