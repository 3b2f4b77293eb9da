import type { MatrixCounts, MatrixRow } from '../api';
import { isMark } from './content';

/**
 * How many cells of each kind some rows have; a row counts where one of the cells does.
 *
 * @param column - id of a column, to count its cells alone
 * @public
 */
export function countCells(rows: MatrixRow[], column?: string): MatrixCounts {
  const values = { responsible: 0, optional: 0, unknown: 0, notResponsible: 0 };
  const states: MatrixCounts['states'] = {
    undecided: 0,
    toConfirm: 0,
    disputed: 0,
    confirmed: 0,
    stated: 0,
  };
  let charged = 0;
  let counted = 0;
  for (const { cells } of rows) {
    const marks = cells.filter(
      it => isMark(it.value) && (!column || it.column === column),
    );
    for (const { value, charge, state } of marks) {
      values[value] += 1;
      states[state] += 1;
      if (charge) charged += 1;
    }
    if (!column || marks.length > 0) counted += 1;
  }
  const { responsible, optional, unknown } = values;
  const filled = responsible + optional + unknown;
  return {
    rows: counted,
    responsible,
    optional,
    unknown,
    charged,
    filled,
    states,
  };
}
