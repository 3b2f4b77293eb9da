import type { CellState, MatrixCounts, MatrixRow } from '../api';
import { isMark } from './content';

const STATES: CellState[] = [
  'undecided',
  'toConfirm',
  'disputed',
  'confirmed',
  'stated',
];

/**
 * How many cells of each kind some rows have; a row counts where one of the cells does.
 *
 * @param column - id of a column, to count its cells alone
 * @public
 */
export function countCells(rows: MatrixRow[], column?: string): MatrixCounts {
  const cells = rows.map(row =>
    row.cells.filter(
      it => (!column || it.column === column) && isMark(it.value),
    ),
  );
  const filled = cells.flat();
  const count = (value: string) =>
    filled.filter(it => it.value === value).length;
  return {
    rows: column ? cells.filter(it => it.length > 0).length : rows.length,
    responsible: count('responsible'),
    optional: count('optional'),
    unknown: count('unknown'),
    charged: filled.filter(it => it.charge).length,
    filled: filled.length,
    states: Object.fromEntries(
      STATES.map(state => [
        state,
        filled.filter(it => it.state === state).length,
      ]),
    ) as MatrixCounts['states'],
  };
}
