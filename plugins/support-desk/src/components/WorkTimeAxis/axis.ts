/** A stretch of time, in milliseconds since the epoch. */
export interface Stretch {
  start: number;
  end: number;
}

/** A cell of the axis: open time is drawn to scale, closed time always as wide as the next closed time. */
export interface AxisCell extends Stretch {
  open: boolean;
}

const overlap = (a: Stretch, b: Stretch): Stretch => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
});

/**
 * Cuts the time from `range.start` to `range.end` into cells, in order and without gaps.
 *
 * @param openings - the open stretches of the calendar, in order, not overlapping
 */
export function axisCells(openings: Stretch[], range: Stretch): AxisCell[] {
  const cells: AxisCell[] = [];
  let reached = range.start;
  for (const opening of openings) {
    const { start, end } = overlap(opening, range);
    if (end <= start) continue;
    if (start > reached)
      cells.push({ start: reached, end: start, open: false });
    cells.push({ start, end, open: true });
    reached = end;
  }
  if (reached < range.end)
    cells.push({ start: reached, end: range.end, open: false });
  return cells;
}

/** Where a bar lies in one cell, as shares of the cell's width. */
export interface CellBar {
  cell: number;
  from: number;
  to: number;
}

/**
 * Where the time from `bar.start` to `bar.end` lies on the axis.
 *
 * @param openings - when it counts, where its calendar is not that of the axis: a clock that never stops counts in closed
 * cells too
 */
export function barsOf(
  cells: AxisCell[],
  bar: Stretch,
  openings: Stretch[] = cells.filter(({ open }) => open),
): CellBar[] {
  return openings.flatMap(opening =>
    cells.flatMap((cell, index) => {
      const { start, end } = overlap(overlap(cell, bar), opening);
      const width = cell.end - cell.start;
      return end > start
        ? [
            {
              cell: index,
              from: (start - cell.start) / width,
              to: (end - cell.start) / width,
            },
          ]
        : [];
    }),
  );
}

/** Where an instant lies: the first cell that holds it, so that a closing time stands at the end of its day. */
export function positionOf(
  cells: AxisCell[],
  instant: number,
): { cell: number; at: number } | undefined {
  const index = cells.findIndex(
    cell => instant >= cell.start && instant <= cell.end,
  );
  if (index < 0) return undefined;
  return {
    cell: index,
    at:
      (instant - cells[index].start) / (cells[index].end - cells[index].start),
  };
}

/** Up to so many open stretches each is written with its times; more are told apart by day only. */
const FEW = 3;

/** Whether there is room to write the times of each open stretch. */
export function areFew(cells: AxisCell[]): boolean {
  return cells.filter(cell => cell.open).length <= FEW;
}

/** The columns of the grid that all lanes and the scale share; they depend on nothing that stands in them. */
export function gridColumns(cells: AxisCell[]): string {
  const few = areFew(cells);
  const open = cells
    .filter(cell => cell.open)
    .reduce((sum, cell) => sum + cell.end - cell.start, 0);
  if (open === 0) return 'minmax(0, 1fr)';
  return cells
    .map(cell => {
      if (!cell.open) return few ? 'minmax(24px, 72px)' : 'minmax(1px, 6px)';
      const share = (((cell.end - cell.start) / open) * 100).toFixed(3);
      return `minmax(${few ? '40px' : '0'}, ${share}fr)`;
    })
    .join(' ');
}

/** Sorted stretches without overlap that cover the same time. */
export function mergeStretches(stretches: Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && next.start <= last.end) last.end = Math.max(last.end, next.end);
    else merged.push({ ...next });
  }
  return merged;
}
