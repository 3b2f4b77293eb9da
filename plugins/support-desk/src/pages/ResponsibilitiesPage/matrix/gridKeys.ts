import type { GridSection } from './gridLines';

/** Where the focus of a grid is: a line, and in a row which cell; 0 is the task. */
export interface GridFocus {
  /** Path of a row, or id of a group. */
  line: string;
  isGroup: boolean;
  cell: number;
}

const PAGE = 10;

const STEPS: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -PAGE,
  PageDown: PAGE,
};

/** All lines of a grid that can have the focus, from the top. */
export function linesOf(sections: GridSection[]): Omit<GridFocus, 'cell'>[] {
  return sections.flatMap(({ group, chunks }) => [
    { line: group.id, isGroup: true },
    ...chunks.flatMap(({ rows }) =>
      rows.map(row => ({ line: row.path, isGroup: false })),
    ),
  ]);
}

/**
 * Where a key leads from a cell, as in every grid; undefined: the key is none of those that move.
 *
 * @param columns - how many cells a row has besides the task
 */
export function moveFocus(
  lines: Omit<GridFocus, 'cell'>[],
  columns: number,
  from: GridFocus,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
): GridFocus | undefined {
  const at = lines.findIndex(
    it => it.line === from.line && it.isGroup === from.isGroup,
  );
  const to = (line: number, cell: number): GridFocus => ({
    ...lines[Math.min(lines.length - 1, Math.max(0, line))],
    cell: Math.min(columns, Math.max(0, cell)),
  });
  if (at < 0) return undefined;
  if (key in STEPS) return to(at + STEPS[key], from.cell);
  switch (key) {
    case 'ArrowLeft':
      return to(at, from.cell - 1);
    case 'ArrowRight':
      return to(at, from.cell + 1);
    case 'Home':
      return to(ctrlKey ? 0 : at, 0);
    case 'End':
      return to(ctrlKey ? lines.length - 1 : at, columns);
    default:
      return undefined;
  }
}
