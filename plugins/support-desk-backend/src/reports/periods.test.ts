import fc from 'fast-check';
import {
  lastDayOf,
  lengthOf,
  movePeriod,
  periodAt,
  periodsBetween,
  spanOf,
  type PeriodLength,
} from './periods';

const ZONES = [
  'UTC',
  'Europe/London',
  'America/Phoenix',
  'Australia/Melbourne',
  'Asia/Kolkata',
];
const LENGTHS: PeriodLength[] = ['month', 'quarter', 'year'];

describe('spanOf', () => {
  it.each([
    [
      '2025-03',
      'America/Phoenix',
      '2025-03-01T07:00:00.000Z',
      '2025-04-01T07:00:00.000Z',
    ],
    [
      '2025-03',
      'Europe/London',
      '2025-03-01T00:00:00.000Z',
      '2025-03-31T23:00:00.000Z',
    ],
    [
      '2025-Q1',
      'Europe/London',
      '2025-01-01T00:00:00.000Z',
      '2025-03-31T23:00:00.000Z',
    ],
    ['2025', 'UTC', '2025-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
    ['2024-02', 'UTC', '2024-02-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ])('of %s in %s is from %s to %s', (id, zone, from, to) => {
    expect(spanOf(id, zone)).toEqual({
      id,
      from: new Date(from),
      to: new Date(to),
    });
  });
});

describe('lastDayOf', () => {
  it.each([
    ['2025-02', '2025-02-28'],
    ['2024-02', '2024-02-29'],
    ['2025-Q2', '2025-06-30'],
    ['2025', '2025-12-31'],
  ])('of %s is %s', (id, day) => {
    expect(lastDayOf(id)).toBe(day);
  });
});

describe('movePeriod', () => {
  it.each([
    ['2025-01', -1, '2024-12'],
    ['2025-Q4', 1, '2026-Q1'],
    ['2025', -3, '2022'],
    ['2024-12', 14, '2026-02'],
  ])('of %s by %i is %s', (id, by, expected) => {
    expect(movePeriod(id, by)).toBe(expected);
  });
});

it('lists periods, the newest first', () => {
  expect(periodsBetween('2024-11', '2025-02')).toEqual([
    '2025-02',
    '2025-01',
    '2024-12',
    '2024-11',
  ]);
  expect(periodsBetween('2025-03', '2025-02')).toEqual([]);
});

describe('periods', () => {
  const at = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  const length = fc.constantFrom(...LENGTHS);
  const zone = fc.constantFrom(...ZONES);

  it('hold the instants that are theirs, and follow each other without a gap', () => {
    fc.assert(
      fc.property(at, length, zone, (instant, its, where) => {
        const id = periodAt(instant, its, where);
        const span = spanOf(id, where);
        expect(lengthOf(id)).toBe(its);
        expect(span.from <= instant && instant < span.to).toBe(true);
        expect(spanOf(movePeriod(id, 1), where).from).toEqual(span.to);
        expect(movePeriod(movePeriod(id, 1), -1)).toBe(id);
        expect(periodAt(new Date(span.to.getTime() - 1), its, where)).toBe(id);
      }),
    );
  });

  it('end on the last day of the month with the same end', () => {
    fc.assert(
      fc.property(at, length, zone, (instant, its, where) => {
        const id = periodAt(instant, its, where);
        const last = new Date(spanOf(id, where).to.getTime() - 1);
        expect(lastDayOf(id)).toBe(lastDayOf(periodAt(last, 'month', where)));
      }),
    );
  });
});
