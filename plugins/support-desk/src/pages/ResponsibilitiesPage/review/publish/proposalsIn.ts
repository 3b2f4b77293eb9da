import type {
  CellDecision,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Disputes that say what a row should say instead: each can become a change of the file. */
export function proposalsIn(rows: MatrixRow[]): CellDecision[] {
  return rows
    .flatMap(it => it.cells)
    .flatMap(it => (it.state === 'disputed' && it.decision) || [])
    .filter(it => it.proposals.length > 0);
}
