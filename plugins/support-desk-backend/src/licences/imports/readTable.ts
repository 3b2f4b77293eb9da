import type { LicenceImport } from '@supportdesk/backstage-plugin-support-desk-common';
import { CsvError, parse } from 'csv-parse/sync';
import { MalformedRequestError, TooLargeError } from '../../http';

/** Rows that are read at once; whoever has more splits the file. */
export const MOST_ROWS = 20_000;

const DELIMITERS = [',', ';', '\t'];

/** Something wrong in a file. */
export type CellProblem = LicenceImport['errors'][number];

/** A row of a file: what is in it by column; blank cells are left out. */
export interface TableRow {
  /** 1: the first below the header. */
  row: number;
  cells: Partial<Record<string, string>>;
}

/** What a file holds. */
export interface Table {
  /** Those of the columns that the file has, as they are called here. */
  columns: Set<string>;
  rows: TableRow[];
  errors: CellProblem[];
}

/**
 * Reads CSV as spreadsheets write it: in UTF-8 with or without a byte order mark, delimited by commas, semicolons or tabs, its columns in
 * any order and any case.
 *
 * @param columns - what columns are called
 * @throws MalformedRequestError for what is no CSV in UTF-8
 * @throws TooLargeError for more than {@link MOST_ROWS}
 */
export function readTable(content: Buffer, columns: string[]): Table {
  const [header = [], ...records] = recordsOf(textOf(content));
  if (records.length > MOST_ROWS) {
    throw new TooLargeError(
      `file: has ${records.length} rows, more than the ${MOST_ROWS} allowed at once; split it`,
    );
  }
  const called = new Map(columns.map(it => [fold(it), it]));
  const names = header.map(it => called.get(fold(it)));
  const errors = headerProblems(header, names, columns);
  const rows = records.flatMap((record, i) => {
    const row = i + 1;
    if (record.every(it => it.trim() === '')) return [];
    if (record.length > header.length) {
      const value = record.slice(header.length).join(', ');
      const message = `has ${record.length} cells, more than the ${header.length} columns; quote cells that hold a delimiter`;
      errors.push({ row, column: '', value, message });
    }
    return [{ row, cells: cellsOf(record, names) }];
  });
  const known = names.filter(it => it !== undefined);
  return { columns: new Set(known), rows, errors };
}

function textOf(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw malformed('must be in UTF-8; save it as “CSV UTF-8”');
  }
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw malformed(`is no CSV: ${error.message}`);
  }
}

/** The one of which the header has most. */
function delimiterOf(text: string): string {
  const [header] = text.split(/[\r\n]/, 1);
  const counts = DELIMITERS.map(it => header.split(it).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}

function headerProblems(
  header: string[],
  names: (string | undefined)[],
  columns: string[],
): CellProblem[] {
  return header.flatMap((column, i) => {
    const allowed = `allowed: ${columns.join(', ')}`;
    const problem = (message: string) => [{ row: 0, column, message }];
    if (column.trim() === '') return [];
    if (!names[i]) return problem(`is no column that is known; ${allowed}`);
    return names.indexOf(names[i]) < i ? problem('is there twice') : [];
  });
}

function cellsOf(record: string[], names: (string | undefined)[]) {
  const cells: TableRow['cells'] = {};
  names.forEach((name, i) => {
    const cell = record[i]?.trim();
    if (name && cell) cells[name] = cell;
  });
  return cells;
}

function fold(name: string): string {
  return name.trim().toLocaleLowerCase('en-US');
}

function malformed(message: string) {
  return new MalformedRequestError([{ field: 'file', message }]);
}
