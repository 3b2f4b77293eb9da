import fc from 'fast-check';
import {
  daysUntil,
  formatAboutDay,
  formatDaysAway,
  formatDuration,
  formatFullDay,
  formatInstant,
  formatLong,
  formatMonth,
  formatOtherZone,
  formatPercent,
  isSoon,
} from './format';

const london = { zone: 'Europe/London', locale: 'en-GB' };
const now = new Date('2025-03-10T11:05:00Z');

describe('formatInstant', () => {
  it.each([
    ['2025-03-10T12:00:00Z', '12:00'],
    ['2025-03-11T16:00:00Z', 'Tue 11 March, 16:00'],
    ['2025-03-31T11:00:00Z', 'Mon 31 March, 12:00'],
    ['2026-01-05T09:00:00Z', 'Mon 5 January 2026, 09:00'],
  ])('writes %s as %s', (instant, text) =>
    expect(formatInstant(instant, now, london)).toBe(text),
  );
});

describe('in another language', () => {
  it.each([
    ['de', 'Di 11. März, 16:00', 'Montag 5. Januar 2026', 'März 2025'],
    [
      'es',
      'mar 11 de marzo, 16:00',
      'lunes 5 de enero de 2026',
      'marzo de 2025',
    ],
    ['fr', 'mar. 11 mars, 16:00', 'lundi 5 janvier 2026', 'mars 2025'],
  ])('writes days as %s does', (locale, instant, fullDay, month) => {
    const settings = { ...london, locale };
    expect(formatInstant('2025-03-11T16:00:00Z', now, settings)).toBe(instant);
    expect(formatFullDay('2026-01-05T09:00:00Z', settings)).toBe(fullDay);
    expect(formatMonth('2025-03', settings)).toBe(month);
  });
});

describe('formatLong', () => {
  it('names the zone', () =>
    expect(formatLong('2025-03-08T11:40:00Z', london)).toBe(
      'Saturday 8 March 2025, 11:40 GMT',
    ));
});

describe('formatOtherZone', () => {
  it.each([
    ['America/Phoenix', '2025-03-10T20:00:00Z', '13:00 Phoenix'],
    ['America/Phoenix', '2025-03-11T03:00:00Z', 'Mon 20:00 Phoenix'],
    ['Europe/London', '2025-03-10T20:00:00Z', undefined],
    ['Europe/Lisbon', '2025-03-10T20:00:00Z', undefined],
    [null, '2025-03-10T20:00:00Z', undefined],
  ])('in %s writes %s as %s', (zone, instant, text) =>
    expect(formatOtherZone(instant, zone, london)).toBe(text),
  );
});

describe('formatDuration', () => {
  it.each([
    [0, '0 min'],
    [59_999, '0 min'],
    [25 * 60_000, '25 min'],
    [295 * 60_000, '4 h 55 min'],
    [48 * 3_600_000 + 35 * 60_000, '48 h 35 min'],
    [-5, '0 min'],
  ])('writes %d ms as %s', (milliseconds, text) =>
    expect(formatDuration(milliseconds)).toBe(text),
  );

  it('uses days of the length given', () => {
    expect(formatDuration(26 * 3_600_000, 24 * 3_600_000)).toBe('1 d 2 h');
    expect(formatDuration(24 * 3_600_000, 24 * 3_600_000)).toBe('1 d');
  });

  it('loses less than a minute without days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 10 }), milliseconds => {
        const text = formatDuration(milliseconds);
        const hours = Number(/(\d+) h/.exec(text)?.[1] ?? 0);
        const minutes = Number(/(\d+) min/.exec(text)?.[1] ?? 0);
        const lost = milliseconds - (hours * 60 + minutes) * 60_000;
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(lost).toBeLessThan(60_000);
        expect(minutes).toBeLessThan(60);
      }),
    );
  });
});

describe('isSoon', () => {
  it.each([
    ['2025-03-10T23:30:00Z', true],
    ['2025-03-10T00:30:00Z', true],
    ['2025-03-11T16:00:00Z', false],
  ])('%s: %s', (instant, soon) =>
    expect(isSoon(instant, now, london)).toBe(soon),
  );
});

describe('days of the calendar', () => {
  it.each([
    ['2025-04-01', 22, 'in 22 days', '1 April'],
    ['2025-03-11', 1, 'tomorrow', '11 March'],
    ['2025-03-10', 0, 'today', '10 March'],
    ['2025-03-07', -3, '3 days ago', '7 March'],
    ['2026-06-04', 451, 'in 451 days', '4 June 2026'],
  ])('sees %s from the reader’s day', (date, days, away, about) => {
    expect(daysUntil(date, now, london)).toBe(days);
    expect(formatDaysAway(date, now, london)).toBe(away);
    expect(formatAboutDay(date, now, london)).toBe(about);
  });

  it('is the day where the reader is', () => {
    const late = new Date('2025-03-10T23:30:00Z');
    const berlin = { zone: 'Europe/Berlin', locale: 'de' };
    expect(daysUntil('2025-03-11', late, berlin)).toBe(0);
    expect(formatFullDay(late, london)).toBe('Monday 10 March 2025');
    expect(formatFullDay(late, berlin)).toBe('Dienstag 11. März 2025');
  });
});

describe('formatMonth', () => {
  it.each([
    ['2025-03', 'en-GB', 'March 2025'],
    ['2024-12', 'de', 'Dezember 2024'],
  ])('writes %s in %s as %s', (month, locale, text) =>
    expect(formatMonth(month, { locale })).toBe(text),
  );
});

describe('formatPercent', () => {
  it.each([
    [(742 / 744) * 100, '99.73'],
    [99.73, '99.73'],
    [99.999, '99.99'],
    [100, '100'],
    [0, '0'],
  ])('writes %d as %s', (percent, text) =>
    expect(formatPercent(percent, london)).toBe(text),
  );
});
