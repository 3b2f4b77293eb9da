import type { Knex } from 'knex';
import type {
  TicketListOptions,
  TicketPage,
  TicketVersion,
} from '../TicketStore';
import { countTickets } from './countTickets';
import { decodeCursor, encodeCursor } from './cursor';
import { filterTickets } from './filterTickets';
import { loadTickets } from './loadTickets';
import { loadReach, type Reach } from './reach';
import { endOfSort, TICKET_SORTS, type SortColumns } from './sorts';
import type { TicketRow } from './ticketRows';

/** As much as the largest page holds. A list that is no longer, as most queues are, is counted as it is read: to look for it a second time costs as much again. */
const MOST_COUNTED = 200;

/**
 * One page of a list. Pages are found by the position where the one before ended, so a late page costs what the first one costs, and
 * nothing is left out or shown twice while tickets come and go.
 */
export async function listTickets(
  knex: Knex,
  options: TicketListOptions,
): Promise<TicketPage> {
  const page = await readPage<TicketRow>(knex, options, {
    columns: ['tickets.*'],
    counted: options.limit,
  });
  return { ...page, items: await loadTickets(knex, page.items) };
}

/** The same page, of each ticket only which version it is. */
export async function listVersions(
  knex: Knex,
  options: TicketListOptions,
): Promise<TicketPage<TicketVersion>> {
  const { [options.order]: column } = TICKET_SORTS[options.sort];
  return readPage(knex, options, {
    columns: ['tickets.id', 'tickets.version', `tickets.${column}`],
    counted: Math.max(MOST_COUNTED, options.limit),
  });
}

/** @param reading - `counted`: a list of so many is counted by reading it */
async function readPage<R extends TicketVersion & SortColumns>(
  knex: Knex,
  options: TicketListOptions,
  reading: { columns: string[]; counted: number },
): Promise<TicketPage<R>> {
  const { filter, sort, order, limit, cursor } = options;
  const { [order]: column, type } = TICKET_SORTS[sort];
  const reach = await loadReach(knex, filter);
  const most = cursor ? limit : reading.counted;
  const rows: R[] = await pageQuery(
    knex,
    { ...options, limit: most },
    reach,
    reading.columns,
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const total = async () =>
    rows.length > most ? countTickets(knex, filter, reach) : rows.length;
  return {
    items: rows.slice(0, limit),
    nextCursor:
      last &&
      encodeCursor(options, {
        // PostgreSQL gives whole numbers as texts.
        value: type === 'number' ? Number(last[column]) : last[column],
        id: last.id,
      }),
    totalCount: cursor ? undefined : await total(),
  };
}

/** The rows of a page, and one more where another page follows. */
export function pageQuery(
  knex: Knex,
  options: TicketListOptions,
  reach: Reach,
  columns = ['tickets.*'],
): Knex.QueryBuilder {
  const { filter, sort, order, limit, cursor } = options;
  const column = TICKET_SORTS[sort][order];
  const query = filterTickets(knex, filter, reach);
  const end = endOfSort(sort, filter.statuses);
  if (end !== undefined) query.where(column, '<=', end);
  if (cursor) {
    const { value, id } = decodeCursor(options, cursor);
    const comparison = order === 'asc' ? '>' : '<';
    query.whereRaw(`(??, id) ${comparison} (?, ?)`, [column, value, id]);
  }
  return query
    .select(columns)
    .orderBy([
      { column, order },
      { column: 'id', order },
    ])
    .limit(limit + 1);
}
