import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Response } from 'express';

/** The columns of a table: what its head calls each, and what a row has in it. */
export type CsvColumns<Row> = Record<string, (row: Row) => string | undefined>;

/**
 * Answers a table as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it right), row by row as they come: however long
 * it is, it never stands in memory as a whole. What a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * An error before the first row is an answer like any other; one later breaks the connection off, so that half a table is not taken for a
 * whole one.
 */
export async function sendCsv<Row>(
  response: Response,
  table: {
    fileName: string;
    columns: CsvColumns<Row>;
    rows: Iterator<Row> | AsyncIterator<Row>;
  },
): Promise<void> {
  const { fileName, columns, rows } = table;
  const first = await rows.next();
  const cells = (row: Row) =>
    Object.values(columns).map(cellOf => cellOf(row) ?? '');

  async function* records() {
    for (let next = first; !next.done; next = await rows.next()) {
      yield cells(next.value);
    }
  }

  response.attachment(fileName).type('text/csv; charset=utf-8').vary('Accept');
  try {
    await pipeline(
      Readable.from(records()),
      stringify({
        bom: true,
        header: true,
        columns: Object.keys(columns),
        record_delimiter: 'windows',
        // A line break of another system is one for a spreadsheet too.
        quoted_match: /[\r\n]/,
        escape_formulas: true,
      }),
      response,
    );
  } catch (error) {
    // Whoever asked has gone.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
