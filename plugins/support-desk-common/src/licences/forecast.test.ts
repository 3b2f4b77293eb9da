import fc from 'fast-check';
import { isoDateOf } from '../clock/localTime';
import { forecastUse, outlookOf, type UseOverTime } from './forecast';

const START = Date.parse('2025-03-01') / 86_400_000;

/** A figure each day, or on the days that are given. */
function use(inUse: number[], days = inUse.map((_, i) => i)): UseOverTime {
  return inUse.map((it, i) => ({ day: isoDateOf(START + days[i]), inUse: it }));
}

describe('forecastUse', () => {
  it.each<[string, UseOverTime, number | undefined, unknown]>([
    [
      'is sure where each day brings the same',
      use([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
      15,
      {
        fullOn: '2025-03-15',
        earliest: '2025-03-15',
        latest: '2025-03-15',
        trend: 30,
        days: 10,
      },
    ],
    [
      // Drift 8/7 a day, variance 8/7: 8 + 8/7·4 = 12.6; 8 + 8/7·2 + 1.2816·1.714 = 12.5; 8 + 8/7·9 - 1.2816·4.849 = 12.1.
      'has a band where days differ',
      use([0, 2, 2, 4, 4, 6, 6, 8]),
      12,
      {
        fullOn: '2025-03-12',
        earliest: '2025-03-10',
        latest: '2025-03-17',
        trend: 34.29,
        days: 8,
      },
    ],
    [
      'is today where all is in use',
      use([4, 4, 5, 5, 5, 5, 5]),
      5,
      {
        fullOn: '2025-03-07',
        earliest: '2025-03-07',
        latest: '2025-03-07',
        trend: 5,
        days: 7,
      },
    ],
    [
      'knows the trend alone where there is no limit',
      use([0, 1, 2, 3, 4, 5, 6]),
      undefined,
      { trend: 30, days: 7 },
    ],
    [
      'names no day beyond two years',
      use([0, 1, 2, 3, 4, 5, 6]),
      6 + 731,
      { trend: 30, days: 7 },
    ],
    [
      'names the last day of the two years',
      use([0, 1, 2, 3, 4, 5, 6]),
      6 + 730,
      {
        fullOn: '2027-03-07',
        earliest: '2027-03-07',
        latest: '2027-03-07',
        trend: 30,
        days: 7,
      },
    ],
    [
      'names no day where fewer and fewer are in use',
      use([9, 8, 7, 6, 5, 4, 3]),
      10,
      { trend: -30, days: 7 },
    ],
    [
      // Variance 6/5: after three days 5 + 1.2816 · 2.324 = 7.98, after four 5 + 1.2816 · 2.828 = 8.6.
      'may be early where use goes up and down, and be open on the other side',
      use([5, 6, 5, 6, 5, 6, 5]),
      8,
      { earliest: '2025-03-11', trend: 0, days: 7 },
    ],
    [
      'says what the drift was over days without a figure',
      use([0, 2, 6, 8], [0, 1, 4, 8]),
      undefined,
      { trend: 30, days: 9 },
    ],
    [
      'forgets what is more than 180 days ago',
      use([500, 0, 1, 2, 179], [-1, 0, 1, 2, 179]),
      180,
      {
        fullOn: '2025-08-28',
        earliest: '2025-08-28',
        latest: '2025-08-28',
        trend: 30,
        days: 180,
      },
    ],
  ])('%s', (_, figures, bought, expected) => {
    expect(forecastUse(figures, bought)).toEqual(expected);
  });

  it.each([
    ['no figure', use([])],
    ['six days', use([0, 1, 2, 3, 4, 5])],
    ['two figures', use([0, 30], [0, 30])],
  ])('says nothing after %s', (_, figures) => {
    expect(forecastUse(figures, 10)).toBeUndefined();
    expect(outlookOf(figures)).toEqual([]);
  });

  const anyUse = fc
    .array(
      fc.record({
        gap: fc.integer({ min: 1, max: 5 }),
        inUse: fc.integer({ min: 0, max: 200 }),
      }),
      { minLength: 8, maxLength: 60 },
    )
    .map(steps => {
      let day = 0;
      const days = steps.map(({ gap }) => (day += gap));
      return use(
        steps.map(it => it.inUse),
        days,
      );
    });
  const anyBought = fc.integer({ min: 1, max: 400 });
  const NEVER = '9999-12-31';

  it('is at the earliest no later, and at the latest no earlier than it says', () => {
    fc.assert(
      fc.property(anyUse, anyBought, (figures, bought) => {
        const {
          earliest = NEVER,
          fullOn = NEVER,
          latest = NEVER,
        } = forecastUse(figures, bought)!;
        expect(earliest <= fullOn && fullOn <= latest).toBe(true);
      }),
    );
  });

  it('is never sooner when more was bought', () => {
    fc.assert(
      fc.property(anyUse, anyBought, anyBought, (figures, bought, more) => {
        const fewer = forecastUse(figures, bought)!;
        const many = forecastUse(figures, bought + more)!;
        for (const edge of ['earliest', 'fullOn', 'latest'] as const) {
          expect((fewer[edge] ?? NEVER) <= (many[edge] ?? NEVER)).toBe(true);
        }
      }),
    );
  });

  it('is never, where use is steady', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 7, max: 400 }),
        fc.integer({ min: 1, max: 1000 }),
        (inUse, days, free) => {
          const figures = use(Array<number>(days).fill(inUse));
          expect(forecastUse(figures, inUse + free)).toEqual({
            trend: 0,
            days: Math.min(days, 180),
          });
        },
      ),
    );
  });

  it('is the same whatever a seat is counted in', () => {
    fc.assert(
      fc.property(anyUse, anyBought, (figures, bought) => {
        const twice = figures.map(it => ({ ...it, inUse: it.inUse * 2 }));
        const { trend: _, ...days } = forecastUse(figures, bought)!;
        expect(forecastUse(twice, bought * 2)).toMatchObject(days);
      }),
    );
  });
});

describe('outlookOf', () => {
  it('says what use will be, by week for half a year', () => {
    // Drift 1 a day, variance (1 + 1/3 + 1) / 2 = 7/6; after a week 7/6 · (7 + 49/8) = 15.3125 of it.
    const outlook = outlookOf(use([0, 2, 6, 8], [0, 1, 4, 8]));
    expect(outlook).toHaveLength(26);
    expect(outlook[0]).toEqual({
      day: '2025-03-16',
      likely: 15,
      low: 9.98,
      high: 20.02,
    });
    expect(outlook[25].day).toBe('2025-09-07');
  });

  it('never falls below nobody', () => {
    const outlook = outlookOf(use([9, 8, 7, 6, 5, 4, 3]));
    expect(outlook[1]).toEqual({
      day: '2025-03-21',
      likely: 0,
      low: 0,
      high: 0,
    });
  });

  it('grows wider with every week', () => {
    const outlook = outlookOf(use([5, 7, 6, 9, 9, 8, 10]));
    const widths = outlook.map(it => it.high - it.likely);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(widths[0]).toBeGreaterThan(0);
  });
});
