import { DateTime } from 'luxon';
import { type CalendarDefinition, createBusinessCalendar } from '../clock';
import { computeDue } from './computeDue';
import { parsePromise } from './parsePromise';
import { shiftForPause } from './shiftForPause';
import type { DueTerms } from './types';

function office(
  timeZone: string,
  hours: [string, string],
  holidays: string[] = [],
): CalendarDefinition {
  const day = [hours];
  return {
    timeZone,
    weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
    holidays,
  };
}

const CALENDARS: Record<string, CalendarDefinition> = {
  nec: office('Europe/London', ['09:00', '17:00']),
  necEaster: office(
    'Europe/London',
    ['09:00', '17:00'],
    ['2025-04-18', '2025-04-21'],
  ),
  hmis: office('America/Phoenix', ['08:00', '17:00']),
  bisInChicago: office('America/Chicago', ['08:00', '17:00']),
  itw: office('America/New_York', ['09:00', '17:00']),
  itwJuly: office('America/New_York', ['09:00', '17:00'], ['2025-07-04']),
};

const TERMS: Record<string, Partial<DueTerms>> = {
  '': {},
  endOfDay: { landing: 'endOfDay' },
  nextDate: { landing: 'endOfDay', countFrom: 'nextDate' },
  lead: { measure: 'lead' },
};

const PAUSE = {
  start: new Date('2025-03-10T10:00Z'),
  end: new Date('2025-03-10T11:30Z'),
};

/** Times are those of the model's zone, also where a vendor's calendar has another. */
const EXAMPLES = `
  NEC p1 response           | nec          | Sat 2025-03-08 11:00 | 2 business hours           |          | Mon 2025-03-10 11:00 GMT
  NEC p1 resolution         | nec          | Sat 2025-03-08 11:00 | 8 business hours           |          | Mon 2025-03-10 17:00 GMT
  NEC p1 response           | nec          | Mon 2025-03-10 15:00 | 2 business hours           |          | Mon 2025-03-10 17:00 GMT
  NEC p1 resolution         | nec          | Mon 2025-03-10 15:00 | 8 business hours           |          | Tue 2025-03-11 15:00 GMT
  NEC p2 response           | nec          | Fri 2025-03-07 16:00 | 4 business hours           |          | Mon 2025-03-10 12:00 GMT
  NEC p2 resolution         | nec          | Fri 2025-03-07 16:00 | 5 business days            |          | Fri 2025-03-14 16:00 GMT
  NEC p2 response           | nec          | Fri 2025-03-28 16:00 | 4 business hours           |          | Mon 2025-03-31 12:00 BST
  NEC p2 resolution         | nec          | Fri 2025-03-28 16:00 | 5 business days            |          | Fri 2025-04-04 16:00 BST
  NEC p3 response           | nec          | Fri 2025-03-07 16:00 | 8 business hours           |          | Mon 2025-03-10 16:00 GMT
  NEC p3 resolution         | nec          | Fri 2025-03-07 16:00 | future release             |          | no time
  NEC p4 response           | nec          | Fri 2025-03-07 16:00 | 2 business days            |          | Tue 2025-03-11 16:00 GMT
  NEC p4 resolution         | nec          | Fri 2025-03-07 16:00 | future release             |          | no time
  NEC p2 response, Easter   | necEaster    | Thu 2025-04-17 16:00 | 4 business hours           |          | Tue 2025-04-22 12:00 BST
  NEC p2 resolution, Easter | necEaster    | Thu 2025-04-17 16:00 | 5 business days            |          | Mon 2025-04-28 16:00 BST
  NEC p2 response           | nec          | Fri 2025-03-07 16:00 | 4 business hours           | paused   | Mon 2025-03-10 13:30 GMT
  NEC p2 resolution         | nec          | Fri 2025-03-07 16:00 | 5 business days            | paused   | Mon 2025-03-17 09:30 GMT
  NEC p2 resolution         | nec          | Fri 2025-03-07 16:00 | 5 business days            | endOfDay | Fri 2025-03-14 17:00 GMT
  HMIS sev-2, BIS away      | bisInChicago | Fri 2025-03-07 16:00 | 4 business hours           |          | Mon 2025-03-10 10:00 MST
  HMIS sev-4 as business    | hmis         | Fri 2025-03-07 16:00 | 24 business hours          |          | Wed 2025-03-12 13:00 MST
  HMIS email as business    | hmis         | Fri 2025-03-07 16:00 | 24 business hours          |          | Wed 2025-03-12 13:00 MST
  HMIS email as plain hours | hmis         | Fri 2025-03-07 16:00 | 24 hours                   |          | Sat 2025-03-08 16:00 MST
  HMIS sev-1 work start     | hmis         | Sat 2025-03-08 02:00 | 1 hour                     |          | Sat 2025-03-08 03:00 MST
  HMIS sev-1 action plan    | hmis         | Sat 2025-03-08 02:00 | 2 hours                    |          | Sat 2025-03-08 04:00 MST
  HMIS sev-1 resolution     | hmis         | Sat 2025-03-08 02:00 | 2 hours                    |          | Sat 2025-03-08 04:00 MST
  HMIS sev-2 work start     | hmis         | Fri 2025-03-07 16:00 | 4 business hours           |          | Mon 2025-03-10 11:00 MST
  HMIS sev-2 action plan    | hmis         | Fri 2025-03-07 16:00 | 6 business hours           |          | Mon 2025-03-10 13:00 MST
  HMIS sev-2 resolution     | hmis         | Fri 2025-03-07 16:00 | 6 business hours           |          | Mon 2025-03-10 13:00 MST
  HMIS sev-3 work start     | hmis         | Fri 2025-03-07 16:00 | 8 business hours           |          | Mon 2025-03-10 15:00 MST
  HMIS sev-3 action plan    | hmis         | Fri 2025-03-07 16:00 | 12 business hours          |          | Tue 2025-03-11 10:00 MST
  HMIS sev-3 resolution     | hmis         | Fri 2025-03-07 16:00 | none                       |          | no time
  HMIS sev-4 response       | hmis         | Fri 2025-03-07 16:00 | 24 hours                   |          | Sat 2025-03-08 16:00 MST
  HMIS sev-4 action plan    | hmis         | Fri 2025-03-07 16:00 | none                       |          | no time
  HMIS sev-4 resolution     | hmis         | Fri 2025-03-07 16:00 | none                       |          | no time
  HMIS email                | hmis         | Fri 2025-03-07 16:00 | 24 hours on business days  |          | Mon 2025-03-10 16:00 MST
  HMIS email                | hmis         | Sat 2025-03-08 10:00 | 24 hours on business days  |          | Tue 2025-03-11 00:00 MST
  HMIS rapid response       | hmis         | Mon 2025-03-10 10:00 | 15 minutes                 |          | Mon 2025-03-10 10:15 MST
  HMIS rapid action plan    | hmis         | Mon 2025-03-10 10:00 | 1 hour                     |          | Mon 2025-03-10 11:00 MST
  HMIS rapid resolution     | hmis         | Mon 2025-03-10 10:00 | 1 hour                     |          | Mon 2025-03-10 11:00 MST
  HMIS repair               | hmis         | Sat 2025-03-08 13:10 | 2 hours                    |          | Sat 2025-03-08 15:10 MST
  ITW very high response    | itw          | Fri 2025-03-07 15:00 | 2 business hours           |          | Fri 2025-03-07 17:00 EST
  ITW very high completion  | itw          | Fri 2025-03-07 15:00 | 4 business hours           |          | Mon 2025-03-10 11:00 EDT
  ITW high response         | itw          | Fri 2025-03-07 16:00 | 4 business hours           |          | Mon 2025-03-10 12:00 EDT
  ITW high completion       | itw          | Fri 2025-03-07 16:00 | 8 business hours           |          | Mon 2025-03-10 16:00 EDT
  ITW medium response       | itw          | Fri 2025-03-07 16:00 | 8 business hours           |          | Mon 2025-03-10 16:00 EDT
  ITW medium completion     | itw          | Fri 2025-03-07 16:00 | 2 business days            |          | Tue 2025-03-11 16:00 EDT
  ITW low response          | itw          | Mon 2025-03-10 10:00 | 3 business days            |          | Thu 2025-03-13 10:00 EDT
  ITW low completion        | itw          | Mon 2025-03-10 10:00 | negotiated                 |          | no time
  ITW medium response       | itwJuly      | Thu 2025-07-03 16:00 | 8 business hours           |          | Mon 2025-07-07 16:00 EDT
  ITW medium completion     | itwJuly      | Thu 2025-07-03 16:00 | 2 business days            |          | Tue 2025-07-08 16:00 EDT
  ITW phone in hours        | itw          | Mon 2025-03-10 16:59 | 0 business days            | endOfDay | Mon 2025-03-10 17:00 EDT
  ITW phone out of hours    | itw          | Mon 2025-03-10 17:00 | 1 business day             | endOfDay | Tue 2025-03-11 17:00 EDT
  ITW phone out of hours    | itw          | Tue 2025-03-11 07:00 | 1 business day             | endOfDay | Tue 2025-03-11 17:00 EDT
  ITW phone                 | itw          | Tue 2025-03-11 07:00 | 1 business day             | nextDate | Wed 2025-03-12 17:00 EDT
  notice of a downtime      | itw          | Wed 2025-03-12 10:00 | 7 days                     | lead     | Wed 2025-03-05 09:00 EST
  notice in business days   | itw          | Tue 2025-03-11 10:00 | 2 business days            | lead     | Fri 2025-03-07 10:00 EST
`;

const rows = EXAMPLES.trim()
  .split('\n')
  .map(row => row.split('|').map(cell => cell.trim()));

function zoneOf(calendar: string) {
  const modelCalendar = calendar === 'bisInChicago' ? 'hmis' : calendar;
  const zone = CALENDARS[modelCalendar].timeZone;
  return { zone, locale: zone === 'Europe/London' ? 'en-GB' : 'en-US' };
}

describe('worked examples', () => {
  it.each(rows)(
    '%s, %s, %s, %s %s: %s',
    (_, calendarId, start, phrase, terms, expected) => {
      const format = 'ccc yyyy-MM-dd HH:mm';
      const promise = parsePromise(phrase);
      const calendar = createBusinessCalendar(CALENDARS[calendarId]);
      const due = computeDue(
        { promise, ...TERMS[terms] },
        DateTime.fromFormat(start, format, zoneOf(calendarId)).toJSDate(),
        calendar,
      );
      const shown =
        terms === 'paused' ? shiftForPause(promise, due, PAUSE, calendar) : due;

      expect(
        shown
          ? DateTime.fromJSDate(shown, zoneOf(calendarId)).toFormat(
              `${format} ZZZZ`,
            )
          : 'no time',
      ).toBe(expected);
    },
  );
});
