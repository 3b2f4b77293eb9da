import fc from 'fast-check';
import {
  monthsOf,
  lengthOf,
  periodBefore,
  periodWords,
  shortPeriodWords,
} from './period';

describe('periodWords', () => {
  it.each([
    ['2025-02', 'en-GB', 'February 2025', 'February'],
    ['2025-02', 'de', 'Februar 2025', 'Februar'],
    ['2025-Q1', 'en-GB', 'Q1 2025', 'Q1 2025'],
    ['2025', 'en-GB', '2025', '2025'],
  ])('of %s in %s', (period, locale, words, short) => {
    expect(periodWords(period, locale)).toBe(words);
    expect(shortPeriodWords(period, locale)).toBe(short);
  });
});

describe('monthsOf', () => {
  it.each([
    ['2025-03', '2025-03', '2025-03'],
    ['2025-Q4', '2025-10', '2025-12'],
    ['2025', '2025-01', '2025-12'],
  ])('%s is %s to %s', (period, from, to) =>
    expect(monthsOf(period)).toEqual({ from, to }),
  );
});

describe('periodBefore', () => {
  it.each([
    ['2025-03', '2025-02'],
    ['2025-01', '2024-12'],
    ['2025-Q1', '2024-Q4'],
    ['2025', '2024'],
  ])('of %s is %s', (period, before) =>
    expect(periodBefore(period)).toBe(before),
  );

  it('is of the same length and earlier', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.constantFrom('', '-01', '-07', '-12', '-Q1', '-Q3'),
        (year, part) => {
          const period = `${year}${part}`;
          expect(lengthOf(periodBefore(period))).toBe(lengthOf(period));
          expect(periodBefore(period) < period).toBe(true);
        },
      ),
    ));
});
