import type {
  MatrixCell,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { withParams } from '../../../hooks/withParams';

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

/** The place that an address chooses. */
export function placeIn(params: URLSearchParams): MatrixPlace | undefined {
  const row = params.get('row');
  return row ? { row, column: params.get('column') ?? undefined } : undefined;
}

/** The address with another place chosen; the rest of it stays. */
export function withPlace(
  params: URLSearchParams,
  place: MatrixPlace | undefined,
): URLSearchParams {
  return withParams(params, { row: place?.row, column: place?.column });
}

/** Whether two places are the same one; none is as none. */
export const isSamePlace = (
  a: MatrixPlace | undefined,
  b: MatrixPlace | undefined,
): boolean => a?.row === b?.row && a?.column === b?.column;
