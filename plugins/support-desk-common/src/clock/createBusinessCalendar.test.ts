import { DAY, HOUR, MINUTE, weekdays } from './__testUtils__/calendars';
import { createBusinessCalendar } from './createBusinessCalendar';

const at = (iso: string) => new Date(iso);
const london = createBusinessCalendar(weekdays('Europe/London'));

describe('addWorkingTime', () => {
  it.each([
    ['inside a day', '2025-03-10T10:00Z', 2, '2025-03-10T12:00Z'],
    ['over a night', '2025-03-10T16:00Z', 2, '2025-03-11T10:00Z'],
    ['over a weekend', '2025-03-07T16:00Z', 4, '2025-03-10T12:00Z'],
    ['to a closing time', '2025-03-10T15:00Z', 2, '2025-03-10T17:00Z'],
    ['a whole day', '2025-03-10T09:00Z', 8, '2025-03-10T17:00Z'],
    ['from a closing time', '2025-03-07T17:00Z', 1, '2025-03-10T10:00Z'],
    ['from a weekend', '2025-03-08T11:00Z', 2, '2025-03-10T11:00Z'],
    ['nothing, inside', '2025-03-10T10:00Z', 0, '2025-03-10T10:00Z'],
    ['nothing, outside', '2025-03-08T11:00Z', 0, '2025-03-10T09:00Z'],
    ['nothing, at closing', '2025-03-07T17:00Z', 0, '2025-03-10T09:00Z'],
    ['back inside a day', '2025-03-10T12:00Z', -2, '2025-03-10T10:00Z'],
    ['back to an opening', '2025-03-10T11:00Z', -2, '2025-03-10T09:00Z'],
    ['back from an opening', '2025-03-10T09:00Z', -1, '2025-03-07T16:00Z'],
    ['back from a weekend', '2025-03-08T11:00Z', -1, '2025-03-07T16:00Z'],
    ['into summer time', '2025-03-28T16:00Z', 4, '2025-03-31T11:00Z'],
    ['into winter time', '2025-10-24T15:00Z', 4, '2025-10-27T12:00Z'],
    ['five years', '2025-03-10T09:00Z', 10_000, '2029-12-21T17:00Z'],
  ])('%s', (_, start, hours, end) => {
    expect(london.addWorkingTime(at(start), hours * HOUR)).toEqual(at(end));
  });

  it('keeps milliseconds and rounds fractions of them', () => {
    expect(london.addWorkingTime(at('2025-03-07T16:59:59.999Z'), 2)).toEqual(
      at('2025-03-10T09:00:00.001Z'),
    );
    expect(london.addWorkingTime(at('2025-03-10T10:00Z'), 1.6)).toEqual(
      at('2025-03-10T10:00:00.002Z'),
    );
  });

  it('counts real time in a timetable of whole days when clocks change', () => {
    const always = createBusinessCalendar({
      timeZone: 'Europe/London',
      always: true,
    });
    const daily = createBusinessCalendar({
      timeZone: 'Europe/London',
      weekly: { sun: [['00:00', '24:00']] },
    });
    const hours = (from: string, to: string) =>
      daily.workingTimeBetween(at(from), at(to)) / HOUR;

    expect(hours('2025-03-29', '2025-04-01')).toBe(23);
    expect(hours('2025-04-05', '2025-04-08')).toBe(24);
    expect(hours('2025-10-25', '2025-10-28')).toBe(25);
    expect(always.addWorkingTime(at('2025-03-29T12:00Z'), DAY)).toEqual(
      at('2025-03-30T12:00Z'),
    );
  });

  it('reckons over decades, and with 24 x 7', () => {
    const always = createBusinessCalendar({
      timeZone: 'America/Phoenix',
      always: true,
    });
    const start = at('2025-03-10T10:00Z');
    expect(always.addWorkingTime(start, 40 * 365 * DAY)).toEqual(
      new Date(start.getTime() + 40 * 365 * DAY),
    );
    expect(
      london.workingTimeBetween(at('1990-01-01'), at('2090-01-01')) / HOUR,
    ).toBe(8 * (5217 * 5 + 5)); // 5217 weeks, and Monday to Saturday
  });
});

describe('opening hours', () => {
  it('merges intervals in any order that touch or overlap', () => {
    const calendar = createBusinessCalendar({
      timeZone: 'UTC',
      weekly: {
        mon: [
          ['14:00', '18:00'],
          ['09:00', '12:00'],
          ['11:00', '13:00'],
          ['13:00', '14:00'],
        ],
      },
    });
    expect(calendar.openIntervals(at('2025-03-10'), at('2025-03-11'))).toEqual([
      { start: at('2025-03-10T09:00Z'), end: at('2025-03-10T18:00Z') },
    ]);
  });

  it('runs a shift past midnight, and past the beginning of a holiday', () => {
    const calendar = createBusinessCalendar({
      timeZone: 'UTC',
      weekly: { mon: [['22:00', '06:00']], tue: [['22:00', '00:00']] },
      holidays: ['2025-03-11'],
    });
    expect(calendar.openIntervals(at('2025-03-10'), at('2025-03-20'))).toEqual([
      { start: at('2025-03-10T22:00Z'), end: at('2025-03-11T06:00Z') },
      { start: at('2025-03-17T22:00Z'), end: at('2025-03-18T06:00Z') },
      { start: at('2025-03-18T22:00Z'), end: at('2025-03-19T00:00Z') },
    ]);
  });

  it('runs a shift of New Year’s Eve into the next year', () => {
    const nights = {
      timeZone: 'Asia/Kathmandu', // UTC+05:45
      weekly: { wed: [['22:00', '06:00'] as [string, string]] },
    };
    const newYear = at('2026-01-01T00:00Z');
    const closing = at('2026-01-01T00:15Z');
    expect(createBusinessCalendar(nights).isOpen(newYear)).toBe(true);
    expect(createBusinessCalendar(nights).isOpen(closing)).toBe(false);
    expect(createBusinessCalendar(nights).nextClosing(newYear)).toEqual(
      closing,
    );
    expect(
      createBusinessCalendar(nights).workingTimeBetween(
        at('2025-12-31T00:00Z'),
        at('2026-01-02T00:00Z'),
      ),
    ).toBe(8 * HOUR);
  });

  it('lets an exception win over a holiday (C7)', () => {
    const calendar = createBusinessCalendar(
      weekdays('UTC', ['09:00', '17:00'], {
        holidays: ['2025-12-24', '2025-12-25'],
        exceptions: { '2025-12-24': [['09:00', '12:00']], '2025-12-26': [] },
      }),
    );
    expect(calendar.addWorkingTime(at('2025-12-23T16:00Z'), 5 * HOUR)).toEqual(
      at('2025-12-29T10:00Z'),
    );
  });

  it('closes on the public holidays of a country and region', () => {
    const calendar = (region?: string) =>
      createBusinessCalendar(
        weekdays('Europe/London', ['09:00', '17:00'], {
          publicHolidays: { country: 'GB', region },
        }),
      );
    const secondOfJanuary = at('2026-01-02T12:00Z');
    expect(calendar('SCT').isOpen(secondOfJanuary)).toBe(false);
    expect(calendar('ENG').isOpen(secondOfJanuary)).toBe(true);
    expect(calendar().isOpen(at('2025-12-25T12:00Z'))).toBe(false);
  });

  it('closes neither on half holidays nor on the eve of a feast that begins at sunset', () => {
    const isOpen = (country: string, timeZone: string, date: string) =>
      createBusinessCalendar({
        timeZone,
        always: true,
        publicHolidays: { country },
      }).isOpen(at(date));
    expect(isOpen('CN', 'Asia/Shanghai', '2025-03-08T04:30Z')).toBe(true);
    expect(isOpen('IL', 'Asia/Jerusalem', '2025-04-12T12:00Z')).toBe(true);
    expect(isOpen('IL', 'Asia/Jerusalem', '2025-04-13T12:00Z')).toBe(false);
    expect(isOpen('TR', 'Europe/Istanbul', '2025-04-01T12:00Z')).toBe(false);
    expect(isOpen('TR', 'Europe/Istanbul', '2025-04-02T12:00Z')).toBe(true);
  });

  it.each([
    // Clocks go from 01:00 to 02:00 on 2025-03-30 and from 02:00 to 01:00 on 2025-10-26.
    ['skipped beginning', '2025-03-30', '01:30', '05:00', '01:30Z', '04:00Z'],
    ['skipped end', '2025-03-30', '00:30', '01:30', '00:30Z', '01:30Z'],
    ['repeated beginning', '2025-10-26', '01:30', '05:00', '00:30Z', '05:00Z'],
    ['repeated end', '2025-10-26', '00:30', '01:30', '23:30Z', '00:30Z'],
  ])('takes a %s as decided', (_, date, from, to, open, close) => {
    const calendar = createBusinessCalendar({
      timeZone: 'Europe/London',
      exceptions: { [date]: [[from, to]] },
    });
    const noonBefore = new Date(Date.parse(`${date}T12:00Z`) - DAY);
    const opening = calendar.nextOpening(noonBefore)!;
    expect(opening.toISOString().slice(11, 16)).toBe(open.slice(0, 5));
    expect(calendar.nextClosing(opening)!.toISOString().slice(11, 16)).toBe(
      close.slice(0, 5),
    );
  });

  it('has no hours in which skipped ones end before they begin', () => {
    const calendar = createBusinessCalendar({
      timeZone: 'Europe/London',
      exceptions: {
        '2025-03-30': [
          ['01:45', '02:15'],
          ['00:00', '00:30'],
        ],
      },
    });
    expect(
      calendar.workingTimeBetween(at('2025-03-29'), at('2025-04-01')),
    ).toBe(30 * MINUTE);
  });
});

describe('openings and closings', () => {
  it('are half open', () => {
    expect(london.isOpen(at('2025-03-10T09:00Z'))).toBe(true);
    expect(london.isOpen(at('2025-03-10T17:00Z'))).toBe(false);
  });

  it('are the next ones after an instant', () => {
    const monday = at('2025-03-10T09:00Z');
    expect(london.nextOpening(at('2025-03-08T11:00Z'))).toEqual(monday);
    expect(london.nextOpening(monday)).toEqual(at('2025-03-11T09:00Z'));
    expect(london.nextClosing(monday)).toEqual(at('2025-03-10T17:00Z'));
    expect(london.nextClosing(at('2025-03-08T11:00Z'))).toEqual(
      at('2025-03-10T17:00Z'),
    );
  });

  it('are undefined where there are none within 370 days', () => {
    const always = createBusinessCalendar({ timeZone: 'UTC', always: true });
    expect(always.nextOpening(at('2025-03-10'))).toBeUndefined();
    expect(always.nextClosing(at('2025-03-10'))).toBeUndefined();

    const once = createBusinessCalendar({
      timeZone: 'UTC',
      exceptions: { '2025-06-01': [['09:00', '17:00']] },
    });
    expect(once.nextOpening(at('2024-05-20'))).toBeUndefined();
    expect(once.nextOpening(at('2024-06-01'))).toEqual(at('2025-06-01T09:00Z'));
    expect(once.nextOpening(at('2025-06-02'))).toBeUndefined();
  });

  it('are listed up to a limit, cut off at both ends', () => {
    expect(
      london.openIntervals(at('2025-03-10T10:00Z'), at('2025-03-12T11:00Z')),
    ).toEqual([
      { start: at('2025-03-10T10:00Z'), end: at('2025-03-10T17:00Z') },
      { start: at('2025-03-11T09:00Z'), end: at('2025-03-11T17:00Z') },
      { start: at('2025-03-12T09:00Z'), end: at('2025-03-12T11:00Z') },
    ]);
    expect(
      london.openIntervals(at('2025-01-01'), at('2035-01-01'), 7),
    ).toHaveLength(7);
    expect(
      london.openIntervals(at('2025-01-01'), at('2035-01-01')),
    ).toHaveLength(1000);
  });
});
