import {
  isMark,
  type CellDecision,
  type MatrixRow,
  type ModelOpenPoint,
} from '@supportdesk/backstage-plugin-support-desk-common';

/**
 * Finds the decision that answers what is to be confirmed about cells of the matrix: the last one, once each of them is confirmed (S4-59).
 *
 * @param rows - of the matrix, with what was decided
 */
export function confirmedInMatrix(
  rows: MatrixRow[],
): (point: ModelOpenPoint) => CellDecision | undefined {
  const byPath = new Map(rows.map(row => [row.path, row]));
  return ({ kind, path, property = '' }) => {
    const [rowPath] = path.split('.cells.');
    const row = byPath.get(rowPath);
    if (kind !== 'confirm' || !row) return undefined;
    const own = path === row.path ? `${path}.${property}` : path;
    const isCell = own.startsWith(`${row.path}.cells.`);
    const isAllCells = ['', 'cells'].includes(property) && path === row.path;
    if (!isCell && !isAllCells) return undefined;

    const cells = row.cells.filter(it =>
      isCell ? it.path === own : isMark(it.value),
    );
    const isConfirmed = cells.every(it => it.state === 'confirmed');
    if (cells.length === 0 || !isConfirmed) return undefined;
    return cells
      .map(it => it.decision!)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .at(-1);
  };
}
