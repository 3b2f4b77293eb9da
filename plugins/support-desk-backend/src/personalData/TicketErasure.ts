import type { Knex } from 'knex';
import type { EventRow } from '../tickets/database/history';
import { indexTexts } from '../tickets/database/searchTexts';
import type { TicketRow } from '../tickets/database/ticketRows';
import type { StoredTicket } from '../tickets/TicketStore';
import { PERSONAL_DATA } from './columns';
import { ownWords } from './ownWords';
import { erasedColumns, keyOf, rowsNaming, type Row } from './RowErasure';
import { Traces, type Identity } from './Traces';

const TABLES = ['tickets', 'ticket_events', 'ticket_clocks'] as const;

/** How many rows of which table a step concerns. */
export type Counts = Record<string, { changed: number; deleted: number }>;

/** How many tickets are held in memory at once. */
const CHUNK = 100;

/**
 * Takes a person out of tickets and out of their history alike, so that each can still be rebuilt from what is recorded of it. What they
 * wrote is found in the history, which says who did what, and goes wherever the ticket has it.
 */
export async function eraseFromTickets(
  tx: Knex.Transaction,
  identity: Identity,
  pseudonym: string,
): Promise<Counts> {
  const { needles } = new Traces(identity, pseudonym);
  const ids = new Set<string>();
  for (const table of TABLES) {
    const key = table === 'tickets' ? 'id' : 'ticket_id';
    const rows: string[] = await rowsNaming(
      tx,
      table,
      PERSONAL_DATA[table],
      identity.user,
      needles,
    )
      .distinct(key)
      .pluck(key);
    rows.forEach(it => ids.add(it));
  }
  const counts: Counts = {};
  const all = [...ids];
  for (let i = 0; i < all.length; i += CHUNK) {
    for (const id of all.slice(i, i + CHUNK)) {
      await eraseFromTicket(tx, id, identity, pseudonym, counts);
    }
  }
  return counts;
}

async function eraseFromTicket(
  tx: Knex.Transaction,
  id: string,
  identity: Identity,
  pseudonym: string,
  counts: Counts,
) {
  const own: EventRow[] = await tx('ticket_events').where({
    ticket_id: id,
    actor: identity.user,
  });
  const traces = new Traces(identity, pseudonym, ownWords(own));
  for (const table of TABLES) {
    const columns = PERSONAL_DATA[table];
    const rows: Row[] = await tx(table).where(
      table === 'tickets' ? { id } : { ticket_id: id },
    );
    for (const row of rows) {
      const changes = erasedColumns(row, columns, identity, pseudonym, traces);
      if (Object.keys(changes).length === 0) continue;
      await tx(table).where(keyOf(row, columns)).update(changes);
      counts[table] ??= { changed: 0, deleted: 0 };
      counts[table].changed += 1;
    }
  }
  const ticket: TicketRow = await tx('tickets').where({ id }).first();
  await indexTexts(tx, {
    ...ticket,
    onBehalfOf: ticket.on_behalf_of ?? undefined,
    assignee: ticket.assignee ?? undefined,
  } as unknown as StoredTicket);
}
