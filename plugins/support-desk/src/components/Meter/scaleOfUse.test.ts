import fc from 'fast-check';
import { scaleOfUse } from './scaleOfUse';

const figures = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000));

describe('scaleOfUse', () => {
  it.each([
    [5, 5, { used: 0.9, over: 0, mark: 0.9 }],
    [0, 57, { used: 0, over: 0, mark: 0.9 }],
    [20, 10, { used: 1, over: 0.5, mark: 0.5 }],
    [0, 0, { used: 0, over: 0, mark: 0 }],
  ])('of %d in use and %d bought', (inUse, bought, scale) => {
    const { used, over, mark } = scaleOfUse(inUse, bought);
    expect(used).toBeCloseTo(scale.used);
    expect(over).toBeCloseTo(scale.over);
    expect(mark).toBeCloseTo(scale.mark);
  });

  it('never leaves the bar, and ends over-use where use ends', () =>
    fc.assert(
      fc.property(figures, ([inUse, bought]) => {
        const { used, over, mark } = scaleOfUse(inUse, bought);
        for (const share of [used, over, mark]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(used - over).toBeCloseTo(Math.min(used, mark));
        expect(over > 0).toBe(inUse > bought);
      }),
    ));
});
