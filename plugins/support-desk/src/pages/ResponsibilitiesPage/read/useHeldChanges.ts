import type {
  CellContent,
  Matrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo, useRef } from 'react';

const marksOf = ({ rows }: Matrix) =>
  new Map(
    rows
      .flatMap(it => it.cells)
      .flatMap(({ path, changed }) => (changed ? [[path, changed]] : [])),
  );

/**
 * The matrix with the changes that were marked when the visit began, and with when the reader had looked before: both stay
 * while the reader stays, although by then they have looked.
 */
export function useHeldChanges(
  matrix: Matrix | null | undefined,
): Matrix | null | undefined {
  const held = useRef<
    Pick<Matrix, 'version' | 'lookedAt'> & { marks: Map<string, CellContent> }
  >();
  return useMemo(() => {
    if (!matrix) return matrix;
    const version = `${matrix.model} ${matrix.version}`;
    if (held.current?.version !== version) {
      const { lookedAt } = matrix;
      held.current = { version, lookedAt, marks: marksOf(matrix) };
      return matrix;
    }
    const { lookedAt, marks } = held.current;
    if (marks.size === 0) return { ...matrix, lookedAt };
    return {
      ...matrix,
      lookedAt,
      rows: matrix.rows.map(row => ({
        ...row,
        cells: row.cells.map(cell => ({
          ...cell,
          changed: cell.changed ?? marks.get(cell.path),
        })),
      })),
    };
  }, [matrix]);
}
