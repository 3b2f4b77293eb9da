import {
  countCells,
  stateOfCell,
  withProposals,
  type CellDecision,
  type Matrix,
  type MatrixCell,
  type MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Decision } from './decision';

/** What the reader decided, and took back, that the back end does not answer yet. */
export interface Undelivered {
  /** Oldest first. */
  pending: Decision[];
  /** Ids of decisions that are being taken back. */
  withdrawn: ReadonlySet<string>;
}

/** The matrix as it will be once all that the reader decided has arrived. */
export function withDecisions(
  matrix: Matrix,
  { pending, withdrawn }: Undelivered,
  by: { ref: string; title: string },
  at: string,
): Matrix {
  if (pending.length === 0 && withdrawn.size === 0) return matrix;
  const decided = new Map(pending.map(it => [it.cell.path, it]));
  const rows = matrix.rows.map(row => withRowDecisions(row));
  return {
    ...matrix,
    rows,
    counts: countCells(rows),
    byColumn: Object.fromEntries(
      matrix.columns.map(({ id }) => [id, countCells(rows, id)]),
    ),
    groups: matrix.groups.map(group => ({
      ...group,
      counts: countCells(rows.filter(it => it.group === group.id)),
    })),
  };

  function withRowDecisions(row: MatrixRow): MatrixRow {
    const cells = row.cells.map(cell => withDecision(cell));
    return cells.some((cell, i) => cell !== row.cells[i])
      ? { ...row, cells: withProposals(cells) }
      : row;
  }

  function withDecision(cell: MatrixCell): MatrixCell {
    const made = decided.get(cell.path);
    if (made && made.cell.hash === cell.hash) {
      return decidedAs(cell, decisionOf(made));
    }
    return cell.decision && withdrawn.has(cell.decision.id)
      ? decidedAs(cell, undefined)
      : cell;
  }

  function decisionOf(made: Decision): CellDecision {
    const { cell, decision, reason, proposals = [] } = made;
    const { value, charge } = cell;
    return {
      id: `pending ${cell.path}`,
      decision,
      by,
      at,
      reason,
      proposals,
      content: { value, ...(charge && { charge }) },
    };
  }
}

function decidedAs(
  cell: MatrixCell,
  decision: CellDecision | undefined,
): MatrixCell {
  return {
    ...cell,
    decision,
    voided: undefined,
    state: stateOfCell(cell, decision),
  };
}
