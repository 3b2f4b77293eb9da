import { InputError } from '@backstage/errors';
import { CsvError, parse } from 'csv-parse/sync';
import type { RawRow, RawTable } from '../types';

const DELIMITERS = [',', ';'];

/** Reads CSV, delimited by commas or semicolons. @throws InputError for quotes that do not end */
export function readCsv(text: string): RawTable {
  return readSeparated(text, delimiterOf(text));
}

/** Reads what a spreadsheet puts into the clipboard. @throws InputError for quotes that do not end */
export function readTabs(text: string): RawTable {
  return readSeparated(text, '\t');
}

function readSeparated(text: string, delimiter: string): RawTable {
  let end = 0;
  const rows = recordsOf(text, delimiter).map(({ record, info }): RawRow => {
    const line = end + 1;
    end = info.lines;
    return { line, cells: record.map(it => ({ text: it })) };
  });
  return {
    rows: rows.filter(row => row.cells.some(it => it.text.trim() !== '')),
    ignored: [],
  };
}

interface Record {
  record: string[];
  info: { lines: number };
}

function recordsOf(text: string, delimiter: string): Record[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
    }) as unknown as Record[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError(
      `text: cannot be read as a table with cells divided by ${
        delimiter === '\t' ? 'tabs' : `“${delimiter}”`
      }: ${error.message}`,
    );
  }
}

/** The one of which the text has most. */
function delimiterOf(text: string): string {
  const unquoted = text.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map(it => unquoted.split(it).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}
