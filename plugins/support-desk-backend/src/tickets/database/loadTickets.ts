import type { Knex } from 'knex';
import { toClock, type ClockRow } from '../../clocks/clockRows';
import { chunksOf } from '../../database';
import type { StoredTicket } from '../TicketStore';
import { loadAffected } from './relationTables';
import { loadSnapshots } from './snapshots';
import { toTicket, type TicketRow } from './ticketRows';

/** Completes rows of `tickets` with their snapshots and clocks, in a fixed number of queries. */
export async function loadTickets(
  knex: Knex,
  rows: TicketRow[],
): Promise<StoredTicket[]> {
  const snapshots = await loadSnapshots(
    knex,
    rows.map(row => row.snapshot_id),
  );
  const ids = rows.map(row => row.id);
  const clocks = await loadClocks(knex, ids);
  const affected = await loadAffected(knex, ids);
  return rows.map(row => ({
    ...toTicket(
      row,
      snapshots.get(row.snapshot_id)!,
      (clocks.get(row.id) ?? []).map(toClock),
    ),
    affected: affected.get(row.id),
  }));
}

/** The ticket of an id. */
export async function loadTicket(
  knex: Knex,
  id: string,
): Promise<StoredTicket | undefined> {
  const rows = await knex<TicketRow>('tickets').where({ id });
  return (await loadTickets(knex, rows))[0];
}

/** The rows of the clocks of tickets, by the ids of the tickets. */
export async function loadClocks(
  knex: Knex,
  ticketIds: string[],
): Promise<Map<string, ClockRow[]>> {
  const found = new Map<string, ClockRow[]>();
  for (const chunk of chunksOf(ticketIds)) {
    const rows = await knex<ClockRow>('ticket_clocks').whereIn(
      'ticket_id',
      chunk,
    );
    for (const row of rows) {
      found.set(row.ticket_id, [...(found.get(row.ticket_id) ?? []), row]);
    }
  }
  return found;
}
