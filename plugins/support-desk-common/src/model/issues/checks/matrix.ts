import type {
  CompiledCell,
  CompiledMatrixRow,
  CompiledModel,
} from '../../compiled';
import { markOf } from '../../../responsibilities/content';
import type { Check } from '../Check';

const rowsOf = ({ responsibilities }: CompiledModel) =>
  Object.values(responsibilities?.groups ?? {}).flatMap(group =>
    Object.values(group.rows),
  );

function hasCell(row: CompiledMatrixRow, ...values: CompiledCell['value'][]) {
  return Object.values(row.cells).some(({ value }) => values.includes(value));
}

/** Rows whose cells, left to right, are not the marks that survive of them. */
export const contradictedMarks: Check = ({ model }) => {
  const columns = model.responsibilities?.columns ?? [];
  return rowsOf(model).flatMap(row => {
    const cells = columns.flatMap(({ id }) => row.cells[id] ?? []);
    const found = cells.map(markOf).join(' | ');
    const stated = row.marks?.split('|').map(mark => mark.trim());
    if (!stated || stated.join(' | ') === found) {
      return [];
    }
    return [
      {
        code: 'MATRIX_ORDER',
        path: `${row.path}.cells`,
        message: `the cells read "${found}" from left to right, but marks say "${row.marks}"; expected as many cells, in the order of the columns: ✔ responsible, ? unknown, any text optional with that charge`,
      },
    ];
  });
};

/** Rows in which nobody decided yet (M1). */
export const undecidedRows: Check = ({ model }) =>
  rowsOf(model)
    .filter(row => hasCell(row, 'unknown'))
    .map(row => ({
      code: 'MATRIX_UNKNOWN',
      path: row.path,
      message: `nobody has decided who is responsible for "${row.title}"`,
    }));

/** Rows for which nobody is responsible (M2). */
export const emptyRows: Check = ({ model }) =>
  rowsOf(model)
    .filter(row => !hasCell(row, 'responsible', 'unknown'))
    .map(row => ({
      code: 'MATRIX_ROW_EMPTY',
      path: row.path,
      message: `no column is responsible for "${row.title}"`,
    }));
