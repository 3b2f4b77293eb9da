import { weekdays } from './__testUtils__/calendars';
import { createBusinessCalendar } from './createBusinessCalendar';
import type { CalendarDefinition } from './types';

const at = (iso: string) => new Date(iso);
const office = createBusinessCalendar(weekdays('UTC'));

function errorOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a wrong definition', () => {
  const hours = (from: string, to: string): Partial<CalendarDefinition> => ({
    weekly: { mon: [[from, to]] },
  });

  it.each<[string, string, Partial<CalendarDefinition>]>([
    ['UNKNOWN_TIME_ZONE', 'timeZone', { timeZone: 'Europe/Lonodn' }],
    ['UNKNOWN_TIME_ZONE', 'timeZone', { timeZone: '+01:00' }],
    ['UNKNOWN_TIME_ZONE', 'timeZone', { timeZone: '' }],
    ['SCHEMA', 'weekly.mon[0][0]', hours('9:00', '17:00')],
    ['SCHEMA', 'weekly.mon[0][0]', hours('24:00', '17:00')],
    ['SCHEMA', 'weekly.mon[0][1]', hours('09:00', '24:01')],
    ['SCHEMA', 'weekly.mon[0][1]', hours('09:00', '17:60')],
    ['SCHEMA', 'weekly.mon[0]', { weekly: { mon: ['09:00'] as never } }],
    ['SCHEMA', 'weekly.mon', { weekly: { mon: '09:00-17:00' as never } }],
    ['SCHEMA', 'weekly.monday', { weekly: { monday: [] } as never }],
    ['SCHEMA', 'weekly', { weekly: {}, always: true }],
    ['SCHEMA', 'holidays[1]', { holidays: ['2025-12-25', '25.12.2025'] }],
    ['SCHEMA', 'holidays[0]', { holidays: ['2025-02-29'] }],
    ['SCHEMA', 'exceptions.2025-13-01', { exceptions: { '2025-13-01': [] } }],
    [
      'SCHEMA',
      'exceptions.2025-12-24[0][1]',
      { exceptions: { '2025-12-24': [['09:00', 'noon']] } },
    ],
    ['SCHEMA', 'publicHolidays.country', { publicHolidays: { country: 'ZZ' } }],
    [
      'SCHEMA',
      'publicHolidays.region',
      { publicHolidays: { country: 'GB', region: 'ZZ' } },
    ],
    ['CALENDAR_NEVER_OPENS', 'weekly', { weekly: {} }],
    ['CALENDAR_NEVER_OPENS', 'weekly', { weekly: { mon: [] } }],
    [
      'CALENDAR_NEVER_OPENS',
      'weekly',
      { weekly: {}, exceptions: { '2025-01-01': [] } },
    ],
  ])('is %s at %s', (code, field, part) => {
    const definition = { ...weekdays('Europe/London'), ...part };
    expect(errorOf(() => createBusinessCalendar(definition))).toMatchObject({
      name: 'InputError',
      code,
      field,
      message: expect.stringMatching(/^\S+: .*(expected|never)/),
    });
  });
});

describe('a calendar that has no more hours', () => {
  const once = createBusinessCalendar({
    timeZone: 'UTC',
    exceptions: { '2025-06-01': [['09:00', '17:00']] },
  });

  it.each([
    ['opens too late', () => once.addWorkingTime(at('2024-01-01'), 1)],
    ['has too few', () => once.addWorkingTime(at('2025-06-01'), 9 * 3_600_000)],
    ['opened too late', () => once.addWorkingTime(at('2025-06-01'), -1)],
    ['has too few days', () => once.addBusinessDays(at('2025-05-30'), 1)],
    ['had too few days', () => once.endOfBusinessDay(at('2025-06-01'), -1)],
  ])('says so when it %s', (_, query) => {
    expect(errorOf(query)).toMatchObject({
      name: 'InputError',
      code: 'CALENDAR_NEVER_OPENS',
    });
  });

  it('still measures', () => {
    expect(once.workingTimeBetween(at('2000-01-01'), at('2050-01-01'))).toBe(
      8 * 3_600_000,
    );
  });
});

describe('a wrong argument', () => {
  const invalid = new Date('tomorrow');
  const now = at('2025-03-10');

  it.each([
    ['start', () => office.addWorkingTime(invalid, 1)],
    ['start', () => office.addWorkingTime(undefined as never, 1)],
    ['start', () => office.addWorkingTime('2025-03-10' as never, 1)],
    ['milliseconds', () => office.addWorkingTime(now, NaN)],
    ['milliseconds', () => office.addWorkingTime(now, Infinity)],
    ['end', () => office.workingTimeBetween(now, invalid)],
    ['days', () => office.addBusinessDays(now, 1.5)],
    ['days', () => office.endOfBusinessDay(now, NaN)],
    ['at', () => office.isOpen(invalid)],
    ['at', () => office.nextOpening(invalid)],
    ['at', () => office.nextClosing(invalid)],
    ['limit', () => office.openIntervals(now, now, NaN)],
  ])('is an InputError that names %s', (argument, query) => {
    expect(errorOf(query)).toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(new RegExp(`^${argument}: .*expected`)),
    });
  });

  it.each([
    ['a start', () => office.isOpen(at('1850-01-01'))],
    ['an end', () => office.workingTimeBetween(now, at('2250-01-01'))],
    ['a result', () => office.addWorkingTime(now, Number.MAX_SAFE_INTEGER)],
    ['a result before', () => office.addWorkingTime(now, -1e15)],
    ['a result in days', () => office.addBusinessDays(now, 1e9)],
  ])('may be out of range: %s', (_, query) => {
    expect(errorOf(query)).toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('in the years 1900 to 2199'),
    });
  });
});
