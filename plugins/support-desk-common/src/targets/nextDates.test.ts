import fc from 'fast-check';
import { DateTime } from 'luxon';
import { nextDates, scheduleDue } from './nextDates';
import { parseSchedule } from './parseSchedule';

const start = new Date('2025-01-30T12:00Z');
const dates = (text: string, count: number, zone = 'Europe/London') =>
  nextDates(parseSchedule(text), start, zone, count);

describe('nextDates', () => {
  it.each([
    ['daily', ['2025-01-30', '2025-01-31', '2025-02-01']],
    ['weekly', ['2025-02-02', '2025-02-09', '2025-02-16']],
    ['monthly', ['2025-01-31', '2025-02-28', '2025-03-31']],
    ['quarterly', ['2025-03-31', '2025-06-30', '2025-09-30']],
    ['yearly', ['2025-12-31', '2026-12-31', '2027-12-31']],
    ['last day of the month', ['2025-01-31', '2025-02-28', '2025-03-31']],
    ['Monday and Thursday', ['2025-01-30', '2025-02-03', '2025-02-06']],
    ['Tuesday', ['2025-02-04', '2025-02-11', '2025-02-18']],
    [
      '1st and 3rd Tuesday of the month',
      ['2025-02-04', '2025-02-18', '2025-03-04'],
    ],
    ['last Friday of the month', ['2025-01-31', '2025-02-28', '2025-03-28']],
    [
      '4th and last Monday of the month',
      ['2025-02-24', '2025-03-24', '2025-03-31'],
    ],
    ['each event', []],
    ['from time to time', []],
    ['any time', []],
  ])('%s', (text, expected) => {
    expect(dates(text, 3)).toEqual(expected);
  });

  it('begins with the local date', () => {
    const late = new Date('2025-01-31T12:00Z'); // already February on Kiritimati
    const monthly = parseSchedule('monthly');
    expect(nextDates(monthly, late, 'Pacific/Kiritimati', 1)).toEqual([
      '2025-02-28',
    ]);
    expect(nextDates(monthly, late, 'America/Chicago', 1)).toEqual([
      '2025-01-31',
    ]);
  });

  it('finds the weekdays of a month that a look at every day of it finds', () => {
    const weekday = fc.integer({ min: 1, max: 7 });
    const ordinal = fc.constantFrom('1st', '2nd', '3rd', '4th', 'last');
    const month = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(weekday, ordinal, month, (day, which, months) => {
        const first = DateTime.utc(2000, 1, 1).plus({ months });
        const all = Array.from({ length: first.daysInMonth! }, (_, index) =>
          first.plus({ days: index }),
        ).filter(date => date.weekday === day);
        const expected = all.at(which === 'last' ? -1 : Number(which[0]) - 1)!;
        const name = first.set({ weekday: day as 1 }).weekdayLong;

        expect(
          nextDates(
            parseSchedule(`${which} ${name} of the month`),
            first.toJSDate(),
            'UTC',
            1,
          ),
        ).toEqual([expected.toISODate()]);
      }),
    );
  });

  it.each([
    ['count', () => dates('daily', -1)],
    ['count', () => dates('daily', 367)],
    ['count', () => dates('any time', NaN)],
    ['zone', () => dates('daily', 1, 'Mars/Olympus')],
    ['from', () => nextDates(parseSchedule('daily'), new Date('?'), 'UTC', 1)],
  ])('names a wrong %s', (argument, query) => {
    expect(query).toThrow(new RegExp(`^${argument}: .*expected`));
  });
});

describe('scheduleDue', () => {
  it.each([
    ['daily', '2025-01-31T06:00Z'],
    ['monthly', '2025-02-01T06:00Z'],
    ['quarterly', '2025-04-01T05:00Z'],
  ])('is the end of the running period: %s', (text, end) => {
    expect(scheduleDue(parseSchedule(text), start, 'America/Chicago')).toEqual(
      new Date(end),
    );
  });

  it('is null without dates', () => {
    expect(scheduleDue(parseSchedule('each event'), start, 'UTC')).toBeNull();
  });
});

describe('parseSchedule', () => {
  it('keeps what it read', () => {
    expect(parseSchedule('2nd and last Friday of the month')).toEqual({
      kind: 'weekdaysOfMonth',
      ordinals: ['2nd', 'last'],
      weekday: 'Friday',
    });
  });

  it.each([
    '',
    'hourly',
    'constructor',
    'monday',
    'Monday, Thursday',
    'Monday and',
    '5th Tuesday of the month',
    '1st and Tuesday of the month',
    '1st Tuesday',
    'last day of the year',
  ])("refuses '%s' and names the field", text => {
    expect(() => parseSchedule(text, 'reports.x.schedule')).toThrow(
      /^reports\.x\.schedule: '.*' is not a schedule; expected daily, /,
    );
  });
});
