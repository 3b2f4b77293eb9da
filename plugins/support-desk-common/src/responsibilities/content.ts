import type { CellContent, CellValue } from '../api';
import type { CompiledCell, CompiledResponsibilities } from '../model/compiled';

/** A row as versions keep it: what it is called, and what its cells say. @public */
export interface RowContent {
  id: string;
  title: string;
  group: string;
  parent?: string;
  /** By column; a column that is missing is not responsible (M1). */
  cells: Record<string, CellContent>;
}

/** All that a matrix says, without why: what versions keep, and what is compared. @public */
export interface MatrixContent {
  columns: { id: string; title: string; party?: string }[];
  groups: { id: string; title: string }[];
  rows: RowContent[];
}

const NOTHING: CellContent = { value: 'notResponsible' };

/** What a matrix says. @public */
export function contentOf(matrix: CompiledResponsibilities): MatrixContent {
  const groups = Object.values(matrix.groups);
  return {
    columns: matrix.columns.map(({ id, title, party }) => ({
      id,
      title,
      ...(party && { party }),
    })),
    groups: groups.map(({ id, title }) => ({ id, title })),
    rows: groups.flatMap(group =>
      Object.values(group.rows).map(row => ({
        id: row.id,
        title: row.title,
        group: group.id,
        ...(row.parent && { parent: row.parent }),
        cells: Object.fromEntries(
          Object.entries(row.cells).map(([column, cell]) => [
            column,
            contentOfCell(cell),
          ]),
        ),
      })),
    ),
  };
}

/** What a cell says; one that is left out is not responsible (M1). @public */
export function contentOfCell(
  cell: Pick<CompiledCell, 'value' | 'charge'> | undefined,
): CellContent {
  if (!cell) return NOTHING;
  return { value: cell.value, ...(cell.charge && { charge: cell.charge }) };
}

/** What the cell of a column says among those of a row. @public */
export function contentIn(
  cells: Record<string, CellContent> | undefined,
  column: string,
): CellContent {
  return cells?.[column] ?? NOTHING;
}

/** The same for the same content, and for no other: a decision on a cell belongs to it (M3). @public */
export function cellHash({ value, charge }: CellContent): string {
  return charge ? `${value}: ${charge}` : value;
}

/** What a cell looks like among the marks of its row: the words of a charge, else a sign. @public */
export function markOf({ value, charge }: CellContent): string {
  if (value === 'responsible') return '✔';
  return value === 'unknown' ? '?' : charge ?? 'text';
}

/** Whether a party has something to do with a task by what its cell says. @public */
export function isMark(value: CellValue): boolean {
  return value !== 'notResponsible';
}

/** The path of a row in its model, by which the address of a page chooses it. @public */
export function rowPath(group: string, row: string): string {
  return `responsibilities.groups.${group}.rows.${row}`;
}

/** The path of a cell in its model, whether or not the matrix has it. @public */
export function cellPath(group: string, row: string, column: string): string {
  return `${rowPath(group, row)}.cells.${column}`;
}
