import type { CompiledLevel } from '@supportdesk/backstage-plugin-support-desk-common';

/** Where a level stands: column from left to right, row from top to bottom, both from 0. */
export interface FlowBox {
  level: CompiledLevel;
  row: number;
  column: number;
  /** Nothing escalates to it or from it. */
  apart: boolean;
}

/**
 * A piece of an arrow. In a column (`across`), or in the gutter after a column: `straight` to the next box, or an elbow of a
 * beginning (`leave`) and an end (`arrive`), which lies lower or higher. Ends are exclusive.
 */
export interface FlowPiece {
  kind:
    | 'across'
    | 'straight'
    | 'leaveDown'
    | 'arriveDown'
    | 'leaveUp'
    | 'arriveUp';
  /** With a head, as the box follows at once. */
  head: boolean;
  place: 'column' | 'gutter';
  column: number;
  row: number;
  rowEnd: number;
}

const piece = (
  kind: FlowPiece['kind'],
  place: FlowPiece['place'],
  column: number,
  row: number,
  more: { head?: boolean; rowEnd?: number } = {},
): FlowPiece => ({
  kind,
  place,
  column,
  row,
  rowEnd: more.rowEnd ?? row + 1,
  head: more.head ?? false,
});

function elbow(
  column: number,
  from: number,
  to: number,
  head: boolean,
): FlowPiece[] {
  if (from === to) return [piece('straight', 'gutter', column, from, { head })];
  return from < to
    ? [
        piece('leaveDown', 'gutter', column, from, { rowEnd: to }),
        piece('arriveDown', 'gutter', column, to, { head }),
      ]
    : [
        piece('leaveUp', 'gutter', column, from),
        piece('arriveUp', 'gutter', column, to, { head, rowEnd: from }),
      ];
}

/** The arrow of a level; what escalates backwards is said in words only. */
export function arrowFrom(from: FlowBox, boxes: FlowBox[]): FlowPiece[] {
  const to = boxes.find(box => box.level.id === from.level.escalatesTo);
  if (!to || to.column <= from.column) return [];
  const between = Array.from(
    { length: to.column - from.column - 1 },
    (_, index) => from.column + 1 + index,
  );
  const isFree = (row: number) =>
    !boxes.some(box => box.row === row && between.includes(box.column));
  // Along its own row as far as nothing stands there, else along the other's.
  const late = isFree(from.row);
  const run = late ? from.row : to.row;
  const turn = late ? to.column - 1 : from.column;
  const across = between.flatMap(column => [
    piece('across', 'column', column, run),
    piece('across', 'gutter', late ? column - 1 : column, run),
  ]);
  return [
    ...across.map((it, index) =>
      // The last gutter of an early turn leads to the box.
      !late && index === across.length - 1 ? { ...it, head: true } : it,
    ),
    ...elbow(turn, from.row, to.row, turn === to.column - 1),
  ];
}
