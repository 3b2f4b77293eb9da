import type { Knex } from 'knex';
import type { TicketListOptions, TicketPage } from '../TicketStore';
import { countTickets } from './countTickets';
import { decodeCursor, encodeCursor } from './cursor';
import { filterTickets } from './filterTickets';
import { loadTickets } from './loadTickets';
import { loadReach, type Reach } from './reach';
import { endOfSort, TICKET_SORTS } from './sorts';
import type { TicketRow } from './ticketRows';

/**
 * One page of a list. Pages are found by the position where the one before ended, so a late page costs what the first one costs, and
 * nothing is left out or shown twice while tickets come and go.
 */
export async function listTickets(
  knex: Knex,
  options: TicketListOptions,
): Promise<TicketPage> {
  const { filter, sort, order, limit, cursor } = options;
  const { [order]: column, type } = TICKET_SORTS[sort];
  const reach = await loadReach(knex, filter);
  const rows: TicketRow[] = await pageQuery(knex, options, reach);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  // A page that is not full says it by itself.
  const total = async () =>
    last ? countTickets(knex, filter, reach) : rows.length;
  return {
    items: await loadTickets(knex, rows.slice(0, limit)),
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
    .select('tickets.*')
    .orderBy([
      { column, order },
      { column: 'id', order },
    ])
    .limit(limit + 1);
}
