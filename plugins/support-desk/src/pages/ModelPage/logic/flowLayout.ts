import type {
  CompiledLevel,
  CompiledModel,
  CompiledParty,
  PartySide,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A horizontal band of the drawing: what one party gives. */
export interface FlowLane {
  /** Absent: the model names no party. */
  party?: CompiledParty;
  /** First row of the band, and how many it takes. */
  row: number;
  rows: number;
}

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

/** The drawn flow of levels. */
export interface FlowLayout {
  lanes: FlowLane[];
  boxes: FlowBox[];
  columns: number;
  pieces: FlowPiece[];
}

const SIDES: PartySide[] = [
  'user',
  'clientIt',
  'intermediary',
  'support',
  'governance',
  'other',
  'vendor',
];

/**
 * Lays the levels out: a band for each party, those of the users first; a column for each level number, and at least one
 * further right than whatever escalates to it.
 */
export function flowLayout(
  model: Pick<CompiledModel, 'levels' | 'parties'>,
): FlowLayout {
  const levels = Object.values(model.levels).sort((a, b) => a.level - b.level);
  const columns = columnsOf(levels);
  const reached = new Set(levels.map(level => level.escalatesTo));
  const lanes: FlowLane[] = [];
  const boxes: FlowBox[] = [];
  let row = 0;
  for (const party of partiesOf(model, levels)) {
    const own = levels.filter(level => level.party === party?.id);
    const placed = own.map((level, index) => {
      const column = columns.get(level.id)!;
      const above = own
        .slice(0, index)
        .filter(other => columns.get(other.id) === column).length;
      const apart =
        levels.length > 1 && !level.escalatesTo && !reached.has(level.id);
      return { level, column, row: row + above, apart };
    });
    const rows = Math.max(...placed.map(box => box.row)) - row + 1;
    lanes.push({ party, row, rows });
    boxes.push(...placed);
    row += rows;
  }
  boxes.sort((a, b) => a.column - b.column || a.row - b.row);
  return {
    lanes,
    boxes,
    columns: Math.max(0, ...boxes.map(box => box.column + 1)),
    pieces: boxes.flatMap(box => arrowFrom(box, boxes)),
  };
}

function partiesOf(
  model: Pick<CompiledModel, 'parties'>,
  levels: CompiledLevel[],
): (CompiledParty | undefined)[] {
  const ids = new Set(levels.map(level => level.party));
  const parties = Object.values(model.parties)
    .filter(party => ids.has(party.id))
    .sort((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side));
  return ids.has(undefined) ? [...parties, undefined] : parties;
}

function columnsOf(levels: CompiledLevel[]): Map<string, number> {
  const numbers = [...new Set(levels.map(({ level }) => level))];
  const columns = new Map(
    levels.map(({ id, level }) => [id, numbers.indexOf(level)]),
  );
  // As many rounds as there are levels: a model whose levels escalate in a circle ends too.
  for (const _round of levels) {
    for (const { id, escalatesTo, level } of levels) {
      const next = levels.find(other => other.id === escalatesTo);
      if (!next || next.level < level) continue;
      const least = columns.get(id)! + 1;
      if (columns.get(next.id)! < least && least < levels.length)
        columns.set(next.id, least);
    }
  }
  const used = [...new Set(columns.values())].sort((a, b) => a - b);
  return new Map(
    [...columns].map(([id, column]) => [id, used.indexOf(column)]),
  );
}

/** The arrow of a level; what escalates backwards is said in words only. */
function arrowFrom(from: FlowBox, boxes: FlowBox[]): FlowPiece[] {
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
