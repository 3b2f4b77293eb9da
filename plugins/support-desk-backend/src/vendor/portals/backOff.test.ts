import fc from 'fast-check';
import { backOff } from './backOff';

const HOUR = 3_600_000;
const random = () =>
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('backOff', () => {
  it('doubles, up to an hour', () => {
    const longest = [1, 2, 3, 4, 8, 9, 50].map(it => backOff(it, () => 1));
    const seconds = [30, 60, 120, 240, 3600, 3600, 3600];
    expect(longest).toEqual(seconds.map(it => it * 1000));
  });

  it('is between half and all of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        random(),
        (failures, it) => {
          const longest = backOff(failures, () => 1);
          const actual = backOff(failures, () => it);
          expect(actual).toBeGreaterThanOrEqual(longest / 2);
          expect(actual).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });

  it('is never shorter than the vendor wishes, nor longer than a day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 1000 * HOUR }),
        random(),
        (failures, wish, it) => {
          const actual = backOff(failures, () => it, wish);
          expect(actual).toBeGreaterThanOrEqual(Math.min(wish, 24 * HOUR));
          expect(actual).toBeLessThanOrEqual(24 * HOUR);
        },
      ),
    );
  });
});
