import { daysUntil, tasksDueFrom } from './handoverDays';

describe('daysUntil', () => {
  it.each([
    ['2025-03-09T00:00:00Z', '2025-03-08T23:59:00Z', 'Europe/London', 1],
    ['2025-06-01T23:00:00Z', '2025-03-08T11:40:00Z', 'Europe/London', 86],
    // Still Friday there.
    ['2025-03-10T07:00:00Z', '2025-03-08T06:00:00Z', 'America/Phoenix', 3],
    ['2025-03-08T00:00:00Z', '2025-03-08T11:40:00Z', 'Europe/London', 0],
  ])('%s from %s in %s', (instant, now, zone, days) => {
    expect(daysUntil(instant, new Date(now), zone)).toBe(days);
  });
});

describe('tasksDueFrom', () => {
  it.each([
    ['2025-06-01T23:00:00Z', 'Europe/London', '2025-05-19'],
    // The clocks change in between.
    ['2025-04-02T23:00:00Z', 'Europe/London', '2025-03-20'],
  ])('%s in %s', (holdsFrom, zone, day) => {
    expect(tasksDueFrom(holdsFrom, zone)).toBe(day);
  });
});
