import fc from 'fast-check';
import {
  areFew,
  axisCells,
  barsOf,
  gridColumns,
  positionOf,
  type Stretch,
  mergeStretches,
} from './axis';

const HOUR = 3_600_000;
const friday = Date.parse('2025-03-07T16:00:00Z');
const monday = Date.parse('2025-03-10T09:00:00Z');
/** Friday 16:00 to Monday 12:00 on office hours, 09:00 to 17:00. */
const openings = [
  { start: friday - 7 * HOUR, end: friday + HOUR },
  { start: monday, end: monday + 8 * HOUR },
];
const range = { start: friday, end: monday + 3 * HOUR };

describe('axisCells', () => {
  it('draws an hour, a weekend and three hours', () => {
    expect(axisCells(openings, range)).toEqual([
      { start: friday, end: friday + HOUR, open: true },
      { start: friday + HOUR, end: monday, open: false },
      { start: monday, end: monday + 3 * HOUR, open: true },
    ]);
  });

  it('is one closed cell without openings', () => {
    expect(axisCells([], range)).toEqual([{ ...range, open: false }]);
  });

  const stretches = fc
    .array(fc.integer({ min: 0, max: 1000 }), { maxLength: 20 })
    .map(points => [...new Set(points)].sort((a, b) => a - b))
    .map(points => {
      const result: Stretch[] = [];
      for (let i = 0; i + 1 < points.length; i += 2)
        result.push({ start: points[i], end: points[i + 1] });
      return result;
    });

  it('covers the range without gap or overlap, and bars keep their length', () => {
    fc.assert(
      fc.property(
        stretches,
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (open, start, length) => {
          const whole = { start, end: start + length };
          const cells = axisCells(open, whole);
          expect(cells[0].start).toBe(whole.start);
          expect(cells[cells.length - 1].end).toBe(whole.end);
          cells
            .slice(1)
            .forEach((cell, i) => expect(cell.start).toBe(cells[i].end));
          const drawn = barsOf(cells, whole, [whole]);
          const total = drawn.reduce(
            (sum, bar) =>
              sum +
              (bar.to - bar.from) *
                (cells[bar.cell].end - cells[bar.cell].start),
            0,
          );
          expect(total).toBeCloseTo(length);
        },
      ),
    );
  });
});

describe('barsOf', () => {
  const cells = axisCells(openings, range);

  it('leaves closed time out of a business clock', () => {
    expect(barsOf(cells, { start: friday, end: monday + 1.5 * HOUR })).toEqual([
      { cell: 0, from: 0, to: 1 },
      { cell: 2, from: 0, to: 0.5 },
    ]);
  });

  it('draws a clock that never stops through closed time', () => {
    expect(
      barsOf(cells, { start: friday, end: monday }, [range]).map(
        bar => bar.cell,
      ),
    ).toEqual([0, 1]);
  });

  it('leaves out what its own calendar has closed', () => {
    const half = { start: friday, end: friday + HOUR / 2 };
    expect(barsOf(cells, range, [half])).toEqual([
      { cell: 0, from: 0, to: 0.5 },
    ]);
  });
});

describe('positionOf', () => {
  const cells = axisCells(openings, range);

  it.each([
    [friday + HOUR / 2, { cell: 0, at: 0.5 }],
    [friday + HOUR, { cell: 0, at: 1 }],
    [monday + 3 * HOUR, { cell: 2, at: 1 }],
    [monday + 9 * HOUR, undefined],
  ])('%d', (instant, position) =>
    expect(positionOf(cells, instant)).toEqual(position),
  );
});

describe('gridColumns', () => {
  it('gives open time its share and closed time a fixed width', () => {
    expect(gridColumns(axisCells(openings, range))).toBe(
      'minmax(40px, 25.000fr) minmax(24px, 72px) minmax(40px, 75.000fr)',
    );
  });

  it('lets closed time that is alone fill the width', () => {
    expect(gridColumns(axisCells([], range))).toBe('minmax(0, 1fr)');
  });

  it('fits many stretches into any width', () => {
    const days = Array.from({ length: 8 }, (_, day) => ({
      start: day * 24 * HOUR,
      end: (day * 24 + 8) * HOUR,
    }));
    const many = axisCells(days, { start: 0, end: 7 * 24 * HOUR + 8 * HOUR });
    expect(areFew(many)).toBe(false);
    expect(gridColumns(many)).toMatch(
      /^minmax\(0, 12\.500fr\) minmax\(1px, 6px\)/,
    );
  });
});

describe('mergeStretches', () => {
  it.each([
    [
      [
        [1, 3],
        [2, 5],
      ],
      [[1, 5]],
    ],
    [
      [
        [4, 5],
        [1, 2],
      ],
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [
      [
        [1, 2],
        [2, 3],
      ],
      [[1, 3]],
    ],
    [[], []],
  ])('%j becomes %j', (given, merged) => {
    const stretches = (pairs: number[][]) =>
      pairs.map(([start, end]) => ({ start, end }));
    expect(mergeStretches(stretches(given))).toEqual(stretches(merged));
  });
});
