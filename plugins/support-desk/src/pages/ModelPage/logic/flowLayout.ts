import type {
  CompiledLevel,
  CompiledModel,
  CompiledParty,
  PartySide,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { arrowFrom, type FlowBox, type FlowPiece } from './flowArrows';

export type { FlowBox, FlowPiece };

/** A horizontal band of the drawing: what one party gives. */
export interface FlowLane {
  /** Absent: the model names no party. */
  party?: CompiledParty;
  /** First row of the band, and how many it takes. */
  row: number;
  rows: number;
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
  const lanes: FlowLane[] = [];
  const boxes: FlowBox[] = [];
  for (const party of partiesOf(model, levels)) {
    const row = lanes.reduce((sum, lane) => sum + lane.rows, 0);
    const own = boxesOf(party, row, levels, columns);
    lanes.push({
      party,
      row,
      rows: Math.max(...own.map(box => box.row)) - row + 1,
    });
    boxes.push(...own);
  }
  boxes.sort((a, b) => a.column - b.column || a.row - b.row);
  return {
    lanes,
    boxes,
    columns: Math.max(0, ...boxes.map(box => box.column + 1)),
    pieces: boxes.flatMap(box => arrowFrom(box, boxes)),
  };
}

/** The levels of a party, from its first row on; those that share a column stand below each other. */
function boxesOf(
  party: CompiledParty | undefined,
  row: number,
  levels: CompiledLevel[],
  columns: Map<string, number>,
): FlowBox[] {
  const reached = new Set(levels.map(level => level.escalatesTo));
  const own = levels.filter(level => level.party === party?.id);
  return own.map((level, index) => {
    const column = columns.get(level.id)!;
    const above = own
      .slice(0, index)
      .filter(other => columns.get(other.id) === column).length;
    const apart =
      levels.length > 1 && !level.escalatesTo && !reached.has(level.id);
    return { level, column, row: row + above, apart };
  });
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
