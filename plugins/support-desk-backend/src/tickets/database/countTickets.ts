import type { Knex } from 'knex';
import type { DueCounts, DueFilter, TicketFilter } from '../TicketStore';
import { loadReach, type Reach } from './reach';
import { DUE_SQL, dueBindings, filterTickets } from './filterTickets';

/** How many tickets a filter finds. @param reach - of the filter, where it is known */
export async function countTickets(
  knex: Knex,
  filter: TicketFilter,
  reach?: Reach,
): Promise<number> {
  const known = reach ?? (await loadReach(knex, filter));
  const [{ count }] = await filterTickets(knex, filter, known).count({
    count: '*',
  });
  return Number(count);
}

/** How many of them are in which state of their next due time, in one query. */
export async function countDue(
  knex: Knex,
  filter: TicketFilter,
): Promise<DueCounts> {
  const states = Object.keys(DUE_SQL) as DueFilter[];
  const reach = await loadReach(knex, filter);
  const query = filterTickets(knex, filter, reach).count({ total: '*' });
  for (const state of states) {
    query.select(
      knex.raw(`sum(case when ${DUE_SQL[state]} then 1 else 0 end) as ??`, [
        ...dueBindings(state, filter.now),
        state,
      ]),
    );
  }
  const row: Record<string, unknown> = await query.first();
  const counts = [...states, 'total' as const].map(name => [
    name,
    Number(row[name] ?? 0),
  ]);
  return Object.fromEntries(counts);
}
