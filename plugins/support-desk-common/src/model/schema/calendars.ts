import { z } from 'zod';
import { entry, notEmpty } from './entries';
import { date, phrase, text } from './words';

export const hoursOfDay = phrase(
  /^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/,
  'a quoted period such as "09:00-17:00"',
).meta({
  id: 'hoursOfDay',
  description:
    "One period of a day, quoted: 'HH:MM-HH:MM'; an end at or before the start runs past midnight.",
});

export const weekHours = z
  .union([hoursOfDay, z.array(hoursOfDay).min(1)])
  .meta({ id: 'weekHours', description: 'One period or several.' });

export const calendar = entry({
  title: text.describe('The name of the calendar.').optional(),
  timeZone: phrase(
    /^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/,
    'an IANA time zone such as "Europe/London"',
  ).describe('The IANA time zone, such as Europe/London.'),
  hours: z
    .union([
      z.literal('always'),
      notEmpty(
        z.record(
          phrase(
            /^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$/,
            'a day or a range of days such as "sat" or "mon-fri"',
          ),
          weekHours,
        ),
      ),
    ])
    .describe(
      "'always', or the hours of each day or range of days, such as mon-fri; a day left out is closed.",
    ),
  holidays: z
    .record(date, z.string())
    .describe('Closed dates, with their names.')
    .optional(),
  publicHolidays: z
    .strictObject({
      country: phrase(/^[A-Z]{2}$/, 'a country code such as "GB"').describe(
        'The ISO 3166 code of the country, quoted.',
      ),
      region: text
        .describe('The code of the region within the country.')
        .optional(),
    })
    .describe('The public holidays of a country or region, which are closed.')
    .optional(),
  exceptions: z
    .record(date, z.union([z.literal('closed'), weekHours]))
    .describe("Hours of single dates in place of the usual ones, or 'closed'.")
    .optional(),
  stated: text.describe("The hours in the source's own words.").optional(),
}).meta({
  id: 'calendar',
  description: 'A timetable of opening hours in one time zone.',
});
