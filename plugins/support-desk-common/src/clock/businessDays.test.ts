import { HOUR, weekdays } from './__testUtils__/calendars';
import { createBusinessCalendar } from './createBusinessCalendar';

const at = (iso: string) => new Date(iso);
const office = createBusinessCalendar(weekdays('UTC'));

describe('addBusinessDays (C3)', () => {
  it.each([
    ['from inside', '2025-03-07T16:00Z', 5, '2025-03-14T16:00Z'],
    ['none, from inside', '2025-03-07T16:00Z', 0, '2025-03-07T16:00Z'],
    ['none, from outside', '2025-03-08T16:00Z', 0, '2025-03-10T09:00Z'],
    ['from outside', '2025-03-08T16:00Z', 1, '2025-03-11T09:00Z'],
    ['from a closing', '2025-03-07T17:00Z', 1, '2025-03-11T09:00Z'],
    ['back from inside', '2025-03-10T11:00Z', -1, '2025-03-07T11:00Z'],
    ['back from an opening', '2025-03-10T09:00Z', -1, '2025-03-07T09:00Z'],
    ['back from a weekend', '2025-03-08T11:00Z', -2, '2025-03-05T17:00Z'],
    ['a hundred', '2025-03-10T11:00Z', 100, '2025-07-28T11:00Z'],
  ])('%s', (_, start, days, end) => {
    expect(office.addBusinessDays(at(start), days)).toEqual(at(end));
  });

  it('keeps the local time over a clock change', () => {
    const london = createBusinessCalendar(weekdays('Europe/London'));
    expect(london.addBusinessDays(at('2025-03-28T16:00Z'), 5)).toEqual(
      at('2025-04-04T15:00Z'),
    );
  });

  it.each([
    ['11:00', '11:00'],
    ['12:30', '12:00'],
    ['16:00', '15:00'],
    ['08:30', '09:00'],
  ])('lands %s on a shorter day at %s', (time, landing) => {
    const calendar = createBusinessCalendar({
      timeZone: 'UTC',
      weekly: {
        mon: [['08:00', '17:00']],
        tue: [
          ['09:00', '12:00'],
          ['13:00', '15:00'],
        ],
      },
    });
    expect(calendar.addBusinessDays(at(`2025-03-10T${time}Z`), 1)).toEqual(
      at(`2025-03-11T${landing}Z`),
    );
  });

  it('counts the hours after midnight to the day on which the shift began', () => {
    const nights = createBusinessCalendar({
      timeZone: 'UTC',
      weekly: { mon: [['22:00', '06:00']], wed: [['22:00', '04:00']] },
    });
    const early = at('2025-03-11T03:00Z'); // still Monday's shift
    expect(nights.addBusinessDays(early, 1)).toEqual(at('2025-03-13T03:00Z'));
    expect(nights.addBusinessDays(early, 2)).toEqual(at('2025-03-18T03:00Z'));
    expect(nights.addBusinessDays(at('2025-03-11T05:00Z'), 1)).toEqual(
      at('2025-03-13T04:00Z'),
    );
    expect(nights.endOfBusinessDay(early, 0)).toEqual(at('2025-03-11T06:00Z'));
  });
});

describe('endOfBusinessDay (C4)', () => {
  it.each([
    ['today', '2025-03-10T16:59Z', 0, '2025-03-10T17:00Z'],
    ['the next day', '2025-03-10T09:00Z', 1, '2025-03-11T17:00Z'],
    ['from outside', '2025-03-10T17:00Z', 1, '2025-03-11T17:00Z'],
    ['from before opening', '2025-03-11T07:00Z', 1, '2025-03-11T17:00Z'],
    ['none, from outside', '2025-03-08T07:00Z', 0, '2025-03-10T17:00Z'],
    ['from outside, twice', '2025-03-08T07:00Z', 2, '2025-03-11T17:00Z'],
    ['back', '2025-03-10T12:00Z', -1, '2025-03-07T17:00Z'],
    ['back from a weekend', '2025-03-08T12:00Z', -2, '2025-03-06T17:00Z'],
  ])('%s', (_, start, days, end) => {
    expect(office.endOfBusinessDay(at(start), days)).toEqual(at(end));
  });

  it('counts from the next open date where asked', () => {
    const before = at('2025-03-11T07:00Z');
    expect(office.endOfBusinessDay(before, 1, 'nextDate')).toEqual(
      at('2025-03-12T17:00Z'),
    );
    expect(
      office.endOfBusinessDay(at('2025-03-07T18:00Z'), 1, 'nextDate'),
    ).toEqual(at('2025-03-10T17:00Z'));
  });
});

describe('wholeDays (C6)', () => {
  it('counts all hours of days that open, and none of the others', () => {
    const { wholeDays } = office;
    expect(
      wholeDays.addWorkingTime(at('2025-03-07T16:00Z'), 24 * HOUR),
    ).toEqual(at('2025-03-10T16:00Z'));
    expect(
      wholeDays.addWorkingTime(at('2025-03-08T10:00Z'), 24 * HOUR),
    ).toEqual(at('2025-03-11T00:00Z'));
    expect(wholeDays.wholeDays.isOpen(at('2025-03-07T23:00Z'))).toBe(true);
  });
});
