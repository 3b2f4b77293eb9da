import fc from 'fast-check';
import { DateTime } from 'luxon';
import { addDays } from './localTime';

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2025-03-30', 0, '2025-03-30'],
  ])('to %s: %i more is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('agrees with Luxon', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (at, count) => {
        const day = DateTime.fromJSDate(at, { zone: 'utc' });
        expect(addDays(day.toISODate()!, count)).toBe(
          day.plus({ days: count }).toISODate(),
        );
      }),
    );
  });
});
