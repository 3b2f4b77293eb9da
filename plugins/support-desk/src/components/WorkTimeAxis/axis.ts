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
 * @param throughClosed - whether the bar is drawn in closed cells too, as for a clock that never stops
 */
export function barsOf(
  cells: AxisCell[],
  bar: Stretch,
  throughClosed: boolean,
): CellBar[] {
  return cells.flatMap((cell, index) => {
    if (!cell.open && !throughClosed) return [];
    const { start, end } = overlap(cell, bar);
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
  });
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

/**
 * The columns of the grid that all lanes share.
 *
 * @param closedWidth - width of every closed cell, a CSS length
 */
export function gridColumns(cells: AxisCell[], closedWidth: string): string {
  const open = cells
    .filter(cell => cell.open)
    .reduce((sum, cell) => sum + cell.end - cell.start, 0);
  return cells
    .map(cell =>
      cell.open
        ? `minmax(40px, ${(((cell.end - cell.start) / open) * 100).toFixed(
            3,
          )}fr)`
        : closedWidth,
    )
    .join(' ');
}
