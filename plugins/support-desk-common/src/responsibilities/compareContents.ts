import type { CellContent, MatrixComparison } from '../api';
import { cellHash, contentIn, type MatrixContent } from './content';

type RowDifference = MatrixComparison['rows'][number];

/**
 * Rows that differ between two contents of a matrix: those of the newer in its order, then those that are gone. A row is the same as long
 * as its id is, whatever group it stands in.
 *
 * @public
 */
export function compareContents(
  from: MatrixContent,
  to: MatrixContent,
): Pick<MatrixComparison, 'columns' | 'rows' | 'unchanged'> {
  const before = new Map(from.rows.map(row => [row.id, row]));
  const after = new Set(to.rows.map(row => row.id));
  const columns = [
    ...to.columns,
    ...from.columns.filter(it => !to.columns.some(({ id }) => id === it.id)),
  ].map(({ id, title }) => ({ id, title }));
  const differences = (
    was: Record<string, CellContent> | undefined,
    is: Record<string, CellContent> | undefined,
  ) =>
    columns.flatMap(({ id }) => {
      const [old, now] = [contentIn(was, id), contentIn(is, id)];
      return cellHash(old) === cellHash(now)
        ? []
        : [{ column: id, ...(was && { from: old }), ...(is && { to: now }) }];
    });

  const rows = to.rows.flatMap((row): RowDifference[] => {
    const was = before.get(row.id);
    const cells = differences(was?.cells, row.cells);
    const facts = { id: row.id, title: row.title, group: row.group, cells };
    if (!was) return [{ ...facts, change: 'added' }];
    if (was.title !== row.title) {
      return [{ ...facts, change: 'renamed', was: was.title }];
    }
    return cells.length > 0 ? [{ ...facts, change: 'changed' }] : [];
  });
  const gone = from.rows
    .filter(row => !after.has(row.id))
    .map(
      ({ id, title, group, cells }): RowDifference => ({
        id,
        title,
        group,
        change: 'removed',
        cells: differences(cells, undefined),
      }),
    );
  return {
    columns,
    rows: [...rows, ...gone],
    unchanged: to.rows.length - rows.length,
  };
}
