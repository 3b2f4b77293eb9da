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
 * The matrix with the changes that were marked when the visit began: they stay marked while the reader stays, although by
 * then they have looked.
 */
export function useHeldChanges(
  matrix: Matrix | null | undefined,
): Matrix | null | undefined {
  const held = useRef<{ version: string; marks: Map<string, CellContent> }>();
  return useMemo(() => {
    if (!matrix) return matrix;
    const version = `${matrix.model} ${matrix.version}`;
    if (held.current?.version !== version) {
      held.current = { version, marks: marksOf(matrix) };
      return matrix;
    }
    const { marks } = held.current;
    if (marks.size === 0) return matrix;
    return {
      ...matrix,
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
