import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { projectAttachments } from '../../attachments/projectAttachments';
import { fromClock, type ClockRow } from '../../clocks/clockRows';
import { fromInstant } from '../../database';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import type {
  IdempotentRequest,
  StoredTicket,
  TicketChange,
  TicketCreation,
} from '../TicketStore';
import { appendEvents, changesBetween } from './history';
import { loadTicket } from './loadTickets';
import { changesRelations, projectRelations } from './relationTables';
import { changesTexts, indexTexts } from './searchTexts';
import { saveSnapshot } from './snapshots';
import { fromTicket } from './ticketRows';

/** Stores a new ticket with its clocks, history and messages. */
export async function insertTicket(
  tx: Knex.Transaction,
  creation: TicketCreation,
): Promise<StoredTicket> {
  const key = await allotKey(tx, creation.keyPrefix);
  const change = creation.build({ key, version: 1 });
  const state = await stateOf(tx, change.ticket);
  await tx('tickets').insert(state.ticket);
  if (state.clocks.length > 0) {
    await tx('ticket_clocks').insert(state.clocks);
  }
  await appendEvents(tx, change, 1, changesBetween(undefined, state));
  await projectRelations(tx, change);
  await indexTexts(tx, change.ticket);
  await enqueueMessages(tx, change.messages, change.ticket.createdAt);
  return change.ticket;
}

/**
 * Stores a change of a ticket, provided that nobody else has changed it since.
 *
 * @throws ConflictError when its version is not the stored one
 */
export async function updateTicket(
  tx: Knex.Transaction,
  change: TicketChange,
): Promise<StoredTicket> {
  const { id, version } = change.ticket;
  const stored = await loadTicket(tx, id);
  const ticket = { ...change.ticket, version: version + 1 };
  const after = await stateOf(tx, ticket);
  const before = stored && (await stateOf(tx, stored));
  const changes = changesBetween(before, after);

  const updated = await tx('tickets')
    .where({ id, version })
    .update({ ...changes.ticket, version: ticket.version });
  if (updated === 0) {
    throw new ConflictError(
      `Ticket ${ticket.key} was changed by somebody else: it is at version ${stored?.version}, not ${version}; read it again`,
    );
  }
  if (changes.clocks.length > 0) {
    await tx<ClockRow>('ticket_clocks')
      .insert(changes.clocks)
      .onConflict(['ticket_id', 'id'])
      .merge();
  }
  await appendEvents(tx, change, ticket.version, changes);
  await projectRelations(tx, change);
  await projectAttachments(tx, change);
  if (changesTexts(changes.ticket, change.events)) {
    await indexTexts(tx, ticket);
  }
  await enqueueMessages(tx, change.messages, ticket.updatedAt);
  return changesRelations(change) ? (await loadTicket(tx, id))! : ticket;
}

/** Stores changes of several tickets, in the order of their ids so that two transactions never wait for each other. */
export async function updateTickets(
  tx: Knex.Transaction,
  changes: TicketChange[],
): Promise<StoredTicket[]> {
  const stored = new Map<string, StoredTicket>();
  for (const change of [...changes].sort(byTicketId)) {
    stored.set(change.ticket.id, await updateTicket(tx, change));
  }
  return changes.map(it => stored.get(it.ticket.id)!);
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

function byTicketId(a: TicketChange, b: TicketChange): number {
  return a.ticket.id < b.ticket.id ? -1 : 1;
}

async function stateOf(tx: Knex.Transaction, ticket: StoredTicket) {
  return {
    ticket: fromTicket(ticket, await saveSnapshot(tx, ticket.snapshot)),
    clocks: ticket.clocks.map(clock => fromClock(ticket.id, clock)),
  };
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
