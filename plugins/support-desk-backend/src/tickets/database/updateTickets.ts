import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { projectAttachments } from '../../attachments/projectAttachments';
import { fromClock, toClock, type ClockRow } from '../../clocks/clockRows';
import { chunksOf } from '../../database';
import { enqueueEvents } from '../../events/eventOutbox';
import { ticketEvents } from '../../events/ticketEvents';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import type { StoredTicket, TicketChange } from '../TicketStore';
import { appendEvents, changesBetween, type TicketState } from './history';
import { projectLevels } from './levelVisits';
import { loadClocks, loadTicket } from './loadTickets';
import { changesRelations, projectRelations } from './relationTables';
import { changesTexts, indexTexts } from './searchTexts';
import { loadSnapshots, saveSnapshots } from './snapshots';
import type { TicketProjection } from './TicketProjection';
import { fromTicket, toTicket, type TicketRow } from './ticketRows';

/**
 * Stores changes of tickets, provided that nobody else has changed one of them since. The number of statements does not grow with the number
 * of tickets, and they are taken in the order of their ids, so that two transactions never wait for each other.
 *
 * @returns the tickets with their new versions, in the order of the changes
 * @throws ConflictError when the version of one is not the stored one
 */
export async function updateTickets(
  tx: Knex.Transaction,
  changes: TicketChange[],
  project?: TicketProjection,
): Promise<StoredTicket[]> {
  const sorted = [...changes].sort((a, b) =>
    a.ticket.id < b.ticket.id ? -1 : 1,
  );
  const stored = new Map<string, StoredTicket>();
  for (const chunk of chunksOf(sorted)) {
    const updated = await updateChunk(tx, chunk, project);
    updated.forEach(ticket => stored.set(ticket.id, ticket));
  }
  return changes.map(it => stored.get(it.ticket.id)!);
}

async function updateChunk(
  tx: Knex.Transaction,
  requests: TicketChange[],
  project: TicketProjection | undefined,
): Promise<StoredTicket[]> {
  const before = await loadStates(
    tx,
    requests.map(it => it.ticket.id),
  );
  const snapshotIds = await saveSnapshots(
    tx,
    requests.map(it => it.ticket.snapshot),
    new Set([...before.values()].map(it => it.ticket.snapshot_id)),
  );
  const updates = requests.map((change, index) => {
    const { clocks, id } = change.ticket;
    const ticket = { ...change.ticket, version: change.ticket.version + 1 };
    const after = {
      ticket: fromTicket(ticket, snapshotIds[index]),
      clocks: clocks.map(clock => fromClock(id, clock)),
    };
    const changes = changesBetween(before.get(id), after);
    return { change, ticket, version: ticket.version, after, changes };
  });

  await writeRows(
    tx,
    updates.map(it => it.after.ticket),
    before,
  );
  const clocks = updates.flatMap(it => it.changes.clocks);
  if (clocks.length > 0) {
    await tx<ClockRow>('ticket_clocks')
      .insert(clocks)
      .onConflict(['ticket_id', 'id'])
      .merge();
  }
  await appendEvents(tx, updates);
  for (const { change, ticket, changes, after } of updates) {
    await projectRelations(tx, change);
    await projectLevels(
      tx,
      before.get(ticket.id)?.ticket,
      after.ticket,
      change,
    );
    await projectAttachments(tx, change);
    await project?.(tx, {
      before: before.get(ticket.id)?.ticket,
      after: after.ticket,
    });
    if (changesTexts(changes.ticket, change.events)) {
      await indexTexts(tx, ticket);
    }
  }
  await enqueueMessages(
    tx,
    requests.flatMap(it => it.messages),
    requests[0].ticket.updatedAt,
  );
  await enqueueEvents(
    tx,
    updates.flatMap(it => ticketEvents(it.change, it.ticket)),
    requests[0].ticket.updatedAt,
  );
  return Promise.all(
    updates.map(async ({ change, ticket }) =>
      changesRelations(change) ? (await loadTicket(tx, ticket.id))! : ticket,
    ),
  );
}

/** What is stored of tickets, by their ids. */
async function loadStates(
  tx: Knex.Transaction,
  ids: string[],
): Promise<Map<string, TicketState>> {
  const rows: TicketRow[] = await tx('tickets').whereIn('id', ids);
  const clocks = await loadClocks(tx, ids);
  const snapshots = await loadSnapshots(
    tx,
    rows.map(row => row.snapshot_id),
  );
  const states = rows.map<[string, TicketState]>(row => {
    const ticket = toTicket(
      row,
      snapshots.get(row.snapshot_id)!,
      (clocks.get(row.id) ?? []).map(toClock),
    );
    return [
      row.id,
      {
        ticket: fromTicket(ticket, row.snapshot_id),
        clocks: ticket.clocks.map(clock => fromClock(row.id, clock)),
      },
    ];
  });
  return new Map(states);
}

/** Writes each row where the stored one is of the version before: an upsert, for an update takes one set of values only. */
async function writeRows(
  tx: Knex.Transaction,
  rows: TicketRow[],
  before: Map<string, TicketState>,
) {
  const stale = rows.find(
    it => before.get(it.id)?.ticket.version !== it.version - 1,
  );
  if (stale) throw await conflictAbout(tx, stale);
  const written = await tx<TicketRow>('tickets')
    .insert(rows)
    .onConflict('id')
    .merge()
    .whereRaw('tickets.version = excluded.version - 1')
    .returning('id');
  const ids = new Set(written.map(it => it.id));
  const overtaken = rows.find(it => !ids.has(it.id));
  if (overtaken) throw await conflictAbout(tx, overtaken);
}

async function conflictAbout(
  tx: Knex.Transaction,
  { id, key, version }: TicketRow,
) {
  const stored = await tx('tickets').where({ id }).first('version');
  return new ConflictError(
    `Ticket ${key} was changed by somebody else: it is at version ${
      stored?.version
    }, not ${version - 1}; read it again`,
  );
}
