import {
  isMark,
  type CellContent,
  type Matrix,
  type MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { CsvColumns } from '../http';

/** What stands behind the parties. */
const LAST_COLUMNS: CsvColumns<MatrixRow> = {
  Basis: row => row.basis,
  State: row => unique(markedIn(row).map(it => it.state)),
  'To confirm': row =>
    unique([...row.confirm, ...markedIn(row).flatMap(it => it.confirm)]),
};

/** A matrix as CSV: one line for each row, one column for each party. */
export function matrixColumns(matrix: Matrix): CsvColumns<MatrixRow> {
  const groups = new Map(matrix.groups.map(it => [it.id, it.title]));
  const titles = new Map(
    matrix.rows.map(it => [`${it.group} ${it.id}`, it.title]),
  );
  const columns: CsvColumns<MatrixRow> = {
    Group: row => groups.get(row.group),
    Task: row => row.title,
    'Part of': row => titles.get(`${row.group} ${row.parent}`),
  };
  // A party may be called as one of the other columns, or as another party.
  const isTaken = (name: string) =>
    Object.hasOwn(columns, name) || Object.hasOwn(LAST_COLUMNS, name);
  matrix.columns.forEach(({ id, title }, i) => {
    const name = isTaken(title) ? `${title} (${id})` : title;
    columns[name] = row => wordsOf(row.cells[i]);
  });
  return { ...columns, ...LAST_COLUMNS };
}

/** What a cell says, in a word; nothing for not responsible (M1). */
export function wordsOf({ value, charge }: CellContent): string | undefined {
  if (!isMark(value)) return undefined;
  return charge ? `${value} (charged: ${charge})` : value;
}

function markedIn({ cells }: MatrixRow) {
  return cells.filter(it => isMark(it.value));
}

function unique(values: string[]): string {
  return [...new Set(values)].join('; ');
}
