import { markOf } from '../content';
import { placeMarks, type MatrixColumn } from './place';
import { plain, readSign, type Sign } from './signs';
import type {
  ImportedCell,
  ImportedColumn,
  ImportedRow,
  RawCell,
  RawRow,
  RawTable,
} from './types';

/** What was recognised in the rows of a table. */
interface ReadRows {
  rows: ImportedRow[];
  ignored: RawTable['ignored'];
}

/** What stands before the title of a task that is a part of another one. */
const INDENT = /^(\s{2,}|\u00A0+|\s*(?:[-–—•↳›>]|└─?)\s+)/u;

class RowReader {
  readonly #rows: ImportedRow[] = [];
  readonly #ignored: RawTable['ignored'] = [];
  readonly #columns: ImportedColumn[];
  readonly #isPacked: boolean;
  readonly #isMixed: boolean;
  #group: string | undefined;
  /** A heading below which no task was read yet. */
  #heading: RawRow | undefined;
  /** The row of which those that are indented are parts. */
  #parent: number | undefined;

  constructor(
    columns: ImportedColumn[],
    table: Pick<RawTable, 'rows' | 'isPacked'>,
  ) {
    this.#columns = columns;
    this.#isPacked = table.isPacked ?? false;
    this.#isMixed = isMixed(table.rows, columns);
  }

  read(row: RawRow): void {
    const group = plain(this.#textIn(row, 'group'));
    if (group && group !== this.#group) this.#open(group);
    const task = this.#textIn(row, 'task');
    const title = plain(task.replace(INDENT, ''));
    const { cells, doubts, marks } = this.#cellsOf(row);
    if (cells.length === 0) {
      this.#readHeading(row, title, group !== '');
      return;
    }
    if (title === '' || cells.every(it => it.value === 'notResponsible')) {
      this.ignore(row, title ? 'nobody does it' : 'has marks, but no task');
      return;
    }
    this.#heading = undefined;
    const isPart = INDENT.test(task) && this.#parent !== undefined;
    if (!isPart) this.#parent = this.#rows.length;
    this.#rows.push({
      line: row.line,
      group: this.#group,
      title,
      ...(isPart && { parent: this.#parent }),
      cells,
      doubts: [...(row.doubts ?? []), ...doubts],
      ...(marks && { marks }),
    });
  }

  ignore(row: RawRow, why: string): void {
    const text = row.cells
      .map(it => plain(it.text))
      .filter(Boolean)
      .join(' | ');
    this.#ignored.push({ line: row.line, text, why });
  }

  end(): ReadRows {
    this.#dropHeading();
    return { rows: this.#rows, ignored: this.#ignored };
  }

  /** A line without any mark is a heading, if tasks follow. */
  #readHeading(row: RawRow, title: string, hasGroup: boolean) {
    const words =
      title || plain(row.cells.find(it => plain(it.text))?.text ?? '');
    if (words === '') return;
    if (hasGroup && title) {
      this.ignore(row, 'nobody does it');
      return;
    }
    this.#dropHeading();
    this.#heading = row;
    this.#open(words);
  }

  #dropHeading() {
    if (!this.#heading) return;
    this.ignore(
      this.#heading,
      'has no mark, and no task below it: a heading, or a task that nobody does',
    );
    this.#heading = undefined;
  }

  #open(group: string) {
    this.#group = group;
    this.#parent = undefined;
  }

  #textIn(row: RawRow, as: ImportedColumn['as']): string {
    const at = this.#columns.findIndex(it => it.as === as);
    return row.cells[at]?.text ?? '';
  }

  #cellsOf(row: RawRow): Pick<ImportedRow, 'cells' | 'doubts' | 'marks'> {
    return this.#isPacked ? this.#packedCells(row) : this.#placedCells(row);
  }

  #placedCells(row: RawRow): Pick<ImportedRow, 'cells' | 'doubts'> {
    const cells = this.#columns.flatMap((column, i): ImportedCell[] => {
      const cell = row.cells[i];
      const sign = isOfMatrix(column) && cell && readSign(cell.text);
      if (!sign) return [];
      const { isText, ...said } = sign;
      const doubts = [...said.doubts, ...this.#doubtsOf(column, cell, sign)];
      return [{ ...said, doubts, column: column.id!, alternatives: [] }];
    });
    return { cells, doubts: cells.length > 0 ? this.#widthDoubts(row) : [] };
  }

  #doubtsOf(column: ImportedColumn, cell: RawCell, sign: Sign): string[] {
    return [
      ...(sign.isText && column.as === 'party'
        ? [`“${plain(cell.text)}” stands where signs stand`]
        : []),
      ...(cell.isSpread ? ['stands in a cell that spans several'] : []),
      ...(this.#isMixed && /^x$/i.test(plain(cell.text))
        ? ['x stands beside ✔ in this table, and may say no']
        : []),
    ];
  }

  #widthDoubts({ cells }: RawRow): string[] {
    const wanted = this.#columns.length;
    const extra = cells.slice(wanted).filter(it => plain(it.text));
    if (extra.length > 0) {
      const words = extra.map(it => `“${plain(it.text)}”`).join(', ');
      return [`has more cells than columns: ${words} is left out`];
    }
    return cells.length < wanted
      ? [`has ${cells.length} of ${wanted} cells: what stood behind is lost`]
      : [];
  }

  #packedCells(row: RawRow): Pick<ImportedRow, 'cells' | 'doubts' | 'marks'> {
    const columns = this.#columns.filter(isOfMatrix);
    const signs = row.cells
      .slice(1)
      .map(it => readSign(it.text))
      .filter(it => it !== undefined);
    const cells = placeMarks(signs, columns);
    const missing = columns.length - signs.length;
    return {
      cells,
      doubts:
        signs.length === 0 || missing === 0
          ? []
          : [
              missing > 0
                ? `${signs.length} of ${columns.length} cells are left, and nothing says in which columns they stood: only their order holds`
                : `has more marks than columns: ${-missing} left out`,
            ],
      marks: signs.map(markOf).join(' | '),
    };
  }
}

/** Reads the rows below a header: tasks with what their cells say, and headings of groups. */
export function readRows(
  table: Pick<RawTable, 'rows' | 'isPacked'>,
  columns: ImportedColumn[],
  header?: RawRow,
): ReadRows {
  const reader = new RowReader(columns, table);
  const again = header && textsOf(header);
  for (const row of table.rows) {
    if (again && textsOf(row) === again) {
      reader.ignore(row, 'repeats the header');
    } else {
      reader.read(row);
    }
  }
  return reader.end();
}

function isOfMatrix(column: ImportedColumn): column is MatrixColumn {
  return column.id !== undefined;
}

/** Whether there are ticks besides the letter x. */
function isMixed(rows: RawRow[], columns: ImportedColumn[]): boolean {
  const texts = rows.flatMap(row =>
    row.cells.filter((_, i) => columns[i]?.id).map(it => plain(it.text)),
  );
  return (
    texts.some(it => /^[✔✓✅]$/u.test(it)) && texts.some(it => /^x$/i.test(it))
  );
}

function textsOf({ cells }: RawRow): string {
  return cells.map(it => plain(it.text)).join('\n');
}
