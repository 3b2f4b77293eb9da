import {
  type CellContent,
  type MatrixComparison,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { CsvColumns } from '../http';
import { wordsOf } from './csvMatrix';

interface Line {
  row: MatrixComparison['rows'][number];
  /** Title of the column; absent: no cell of the row differs. */
  column?: string;
  from?: CellContent;
  to?: CellContent;
}

/** A comparison as CSV: one line for each cell that differs. */
export const COMPARISON_COLUMNS: CsvColumns<Line> = {
  Group: it => it.row.group,
  Task: it => it.row.title,
  Change: it => it.row.change,
  'Former title': it => it.row.was,
  Party: it => it.column,
  From: it => it.from && (wordsOf(it.from) ?? it.from.value),
  To: it => it.to && (wordsOf(it.to) ?? it.to.value),
};

/** The lines of a comparison; a row that is new or called otherwise has one, even where no cell differs. */
export function linesOf({ columns, rows }: MatrixComparison): Line[] {
  const titles = new Map(columns.map(it => [it.id, it.title]));
  return rows.flatMap((row): Line[] =>
    row.cells.length === 0
      ? [{ row }]
      : row.cells.map(({ column, from, to }) => ({
          row,
          column: titles.get(column),
          from,
          to,
        })),
  );
}
