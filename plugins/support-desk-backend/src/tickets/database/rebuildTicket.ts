import type { Knex } from 'knex';
import { toClock } from '../../clocks/clockRows';
import type { StoredTicket } from '../TicketStore';
import { rebuildState, type EventRow, type StateChanges } from './history';
import { loadSnapshots } from './snapshots';
import { toTicket } from './ticketRows';

/**
 * A ticket from its history alone, as it was at a version. Who is affected by it is no part of a version.
 *
 * @returns undefined where it has no such version
 */
export async function rebuildTicket(
  knex: Knex,
  ticketId: string,
  version: number,
): Promise<StoredTicket | undefined> {
  const rows = await knex<EventRow>('ticket_events')
    .where({ ticket_id: ticketId })
    .andWhere('version', '<=', version)
    .orderBy('number')
    .select('version', 'changes');
  if (rows.at(-1)?.version !== version) return undefined;

  const { ticket, clocks } = rebuildState(
    rows.map(row => JSON.parse(row.changes) as StateChanges),
  );
  const snapshots = await loadSnapshots(knex, [ticket.snapshot_id]);
  return toTicket(
    ticket,
    snapshots.get(ticket.snapshot_id)!,
    clocks.map(toClock),
  );
}
