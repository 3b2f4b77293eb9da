import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';

/** A matrix as everybody reads it: without what is about whoever read it, and about that moment. */
export function asSigned(matrix: Matrix): Matrix {
  const { lookedAt, review, editUrl, ...kept } = matrix;
  return {
    ...kept,
    columns: kept.columns.map(it => ({ ...it, isMine: false })),
    rows: kept.rows.map(row => ({
      ...row,
      isMine: false,
      cells: row.cells.map(({ changed, ...cell }) => ({
        ...cell,
        mayDecide: false,
      })),
    })),
    mayOpenReview: false,
  };
}
