import type {
  MatrixCell,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A cell of a matrix, or a row of it. */
export interface MatrixPlace {
  /** Path of the row. */
  row: string;
  /** Id of the column; absent: the row. */
  column?: string;
}

/** The cell of a row in a column. */
export function cellIn(
  row: MatrixRow,
  column: string | undefined,
): MatrixCell | undefined {
  return row.cells.find(it => it.column === column);
}

/** The path of a row, by which an address chooses it. */
export const rowPath = (group: string, row: string): string =>
  `responsibilities.groups.${group}.rows.${row}`;
