import fc from 'fast-check';
import { exampleFigures } from '../../../__testUtils__/licenceFigures';
import { drawingOf, spaced } from './drawing';
import { shownOf } from './shownFigures';

const box = { width: 800, height: 360 };
const drawing = drawingOf(shownOf(exampleFigures())!, box);

/** The points of a path. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [+x, +y]);

describe('drawingOf', () => {
  it('puts all of it into the box', () => {
    const { used, bought, likely, band, plot } = drawing;
    for (const [x, y] of [used, bought!, likely, band].flatMap(pointsOf)) {
      expect(x).toBeGreaterThanOrEqual(plot.left);
      expect(x).toBeLessThanOrEqual(plot.right + 0.01);
      expect(y).toBeGreaterThanOrEqual(plot.top);
      expect(y).toBeLessThanOrEqual(plot.bottom);
    }
  });

  it('lets the outlook start where use ends, and opens it from there', () => {
    const { used, likely, todayX, y, now } = drawing;
    const [x, at] = pointsOf(used).at(-1)!;
    expect(pointsOf(likely)[0]).toEqual([x, at]);
    expect(x).toBeCloseTo(todayX, 2);
    expect(at).toBeCloseTo(y(now.inUse), 2);
  });

  it('draws what was bought as steps to the end', () => {
    const points = pointsOf(drawing.bought!);
    const levels = new Set(points.map(([, y]) => y));
    expect(levels.size).toBe(2);
    expect(points.at(-1)![0]).toBeCloseTo(drawing.plot.right, 1);
    // `V` and `H` are not written by d3: each step is two points at one x.
    const steps = points.filter(([x], i) => i > 0 && points[i - 1][0] === x);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('marks the day on which it is full on the line of what was bought', () => {
    expect(drawing.full?.y).toBeCloseTo(drawing.y(80));
    expect(drawing.full?.x).toBeCloseTo(drawing.x('2025-06-04'));
    const past = shownOf({
      ...exampleFigures(),
      forecast: { fullOn: '2026-06-04', trend: 1, days: 90 },
    })!;
    expect(drawingOf(past, box).full).toBeUndefined();
  });

  it('has no line of what was bought where there is no limit', () => {
    const figures = exampleFigures(30);
    const unlimited = figures.items.map(({ day, inUse }) => ({ day, inUse }));
    const shown = shownOf({ ...figures, items: unlimited })!;
    expect(drawingOf(shown, box).bought).toBeNull();
  });

  it('counts in whole seats', () =>
    expect(drawing.yTicks.every(Number.isInteger)).toBe(true));
});

describe('spaced', () => {
  it('keeps the first, and whatever has room', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(500)), fc.nat(100), (xs, taken) => {
        const kept = spaced(
          xs.map(x => ({ x })),
          40,
          [taken],
        ).map(it => it.x);
        const all = [taken, ...kept];
        for (const [i, x] of all.entries())
          for (const other of all.slice(i + 1))
            expect(Math.abs(x - other)).toBeGreaterThanOrEqual(40);
      }),
    ));
});
