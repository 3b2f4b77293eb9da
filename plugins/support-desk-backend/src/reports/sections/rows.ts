import type { ReportTable } from '@supportdesk/backstage-plugin-support-desk-common';

/** A row of a table. */
export type TableRow = ReportTable['rows'][number];

/** So many rows of a table are kept with a report; CSV has the others as well. */
export const MOST_ROWS = 5000;

/** So many rows stand in memory at once. */
export const PAGE_SIZE = 1000;

/** The rows of a table that are kept with a report, and how many more there are. */
export async function firstRows(
  all: AsyncGenerator<TableRow>,
  count: () => Promise<number>,
): Promise<Pick<ReportTable, 'rows' | 'more'>> {
  const rows: TableRow[] = [];
  for await (const row of all) {
    rows.push(row);
    if (rows.length === MOST_ROWS) break;
  }
  const more = rows.length < MOST_ROWS ? 0 : (await count()) - rows.length;
  return more > 0 ? { rows, more } : { rows };
}

/**
 * Page after page until one is not full.
 *
 * @param read - reads the rows that follow one, or the first ones
 * @param size - so many of them
 */
export async function* inPages<Row>(
  read: (after: Row | undefined) => Promise<Row[]>,
  size = PAGE_SIZE,
): AsyncGenerator<Row[]> {
  for (let after: Row | undefined; ; ) {
    const page = await read(after);
    yield page;
    if (page.length < size) return;
    after = page.at(-1);
  }
}
