import type { Knex } from 'knex';
import { fromClock } from '../../clocks/clockRows';
import { fromInstant, type IdempotentRequest } from '../../database';
import { enqueueEvents } from '../../events/eventOutbox';
import { ticketEvents } from '../../events/ticketEvents';
import { markRaised } from '../../knowledge/visits/markRaised';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import type { StoredTicket, TicketCreation } from '../TicketStore';
import { appendEvents, changesBetween } from './history';
import { projectLevels } from './levelVisits';
import { projectRelations } from './relationTables';
import { indexTexts } from './searchTexts';
import { saveSnapshots } from './snapshots';
import { fromTicket } from './ticketRows';
import type { TicketProjection } from './TicketProjection';

/** Stores a new ticket with its clocks, history and messages. */
export async function insertTicket(
  tx: Knex.Transaction,
  creation: TicketCreation,
  project?: TicketProjection,
): Promise<StoredTicket> {
  const key = await allotKey(tx, creation.keyPrefix);
  const change = creation.build({ key, version: 1 });
  const { ticket } = change;
  const [snapshotId] = await saveSnapshots(tx, [ticket.snapshot]);
  const state = {
    ticket: fromTicket(ticket, snapshotId),
    clocks: ticket.clocks.map(clock => fromClock(ticket.id, clock)),
  };
  await tx('tickets').insert(state.ticket);
  if (state.clocks.length > 0) {
    await tx('ticket_clocks').insert(state.clocks);
  }
  const changes = changesBetween(undefined, state);
  await appendEvents(tx, [{ change, version: 1, changes }]);
  await projectRelations(tx, change);
  await projectLevels(tx, undefined, state.ticket, change);
  await indexTexts(tx, ticket);
  await project?.(tx, { after: state.ticket });
  if (creation.visit) await markRaised(tx, creation.visit, ticket);
  await enqueueMessages(tx, change.messages, ticket.createdAt);
  await enqueueEvents(tx, ticketEvents(change, ticket), ticket.createdAt);
  return ticket;
}

/**
 * The next key of a prefix: `IHMS-1`, `IHMS-2`. Models that share a prefix share its numbers, so a key is never given out twice.
 *
 * @remarks
 *
 * The upsert locks the prefix's row until the transaction ends: keys grow in the order in which tickets are stored, and a
 * transaction that fails gives its number back.
 */
export async function allotKey(tx: Knex.Transaction, prefix: string) {
  const [{ last_number: number }] = await tx('ticket_keys')
    .insert({ prefix, last_number: 1 })
    .onConflict('prefix')
    .merge({ last_number: tx.raw('ticket_keys.last_number + 1') })
    .returning('last_number');
  return `${prefix}-${number}`;
}

/** Notes which ticket a request has made; false when the same key came before. */
export async function rememberRequest(
  tx: Knex.Transaction,
  request: IdempotentRequest,
  ticket: StoredTicket,
): Promise<boolean> {
  const rows = await tx('idempotency_keys')
    .insert({
      actor: request.actor,
      key: request.key,
      request_hash: request.hash,
      ticket_id: ticket.id,
      created_at: fromInstant(ticket.createdAt),
    })
    .onConflict(['actor', 'key'])
    .ignore()
    .returning('key');
  return rows.length > 0;
}
