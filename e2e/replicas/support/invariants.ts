import assert from 'node:assert/strict';
import type { Knex } from 'knex';
import { loadTicket } from '../../../plugins/support-desk-backend/src/tickets/database/loadTickets';
import { rebuildTicket } from '../../../plugins/support-desk-backend/src/tickets/database/rebuildTicket';

/**
 * Every accepted request is one ticket, and there are no others; the keys have neither a double nor a gap.
 *
 * @param keys - of the tickets that were accepted
 */
export async function assertNothingLostOrDoubled(knex: Knex, keys: string[]) {
  const stored: string[] = await knex('tickets').pluck('key');
  assert.deepEqual(stored.sort(byNumber), [...keys].sort(byNumber));
  assert.deepEqual(
    stored.map(numberOf),
    stored.map((_, index) => index + 1),
  );
}

/** Every ticket is what its history says. */
export async function assertRebuilt(knex: Knex) {
  const ids: string[] = await knex('tickets').pluck('id');
  assert.notEqual(ids.length, 0);
  for (const id of ids) {
    const { affected: _, ...ticket } = (await loadTicket(knex, id))!;
    const rebuilt = await rebuildTicket(knex, id, ticket.version);
    assert.deepEqual(rebuilt, ticket);
  }
}

/** Every target that is overdue at an instant was missed, and that was written down once. */
export async function assertMissedOnce(knex: Knex, at: Date) {
  const overdue = await knex('ticket_clocks')
    .where('due_at', '<', at.getTime())
    .select('ticket_id', 'id', 'missed_at', 'due_at');
  const events: { ticket_id: string; data: string }[] = await knex(
    'ticket_events',
  )
    .where({ type: 'targetMissed' })
    .select('ticket_id', 'data');
  assert.deepEqual(
    events.map(it => `${it.ticket_id} ${JSON.parse(it.data).clock}`).sort(),
    overdue.map(it => `${it.ticket_id} ${it.id}`).sort(),
  );
  return overdue.length;
}

/**
 * Each notification that was to be sent is there for somebody, and nobody has two of one scope.
 *
 * @param told - the database of the notifications
 */
export async function assertDelivered(knex: Knex, told: Knex) {
  const payloads: string[] = await knex('outbox')
    .where({ kind: 'notification' })
    .pluck('payload');
  const scopes = new Set(payloads.map(it => JSON.parse(it).scope as string));
  const rows: { user: string; scope: string }[] = await told('notification')
    .where({ origin: 'plugin:support-desk' })
    .select('user', 'scope');
  assert.deepEqual([...new Set(rows.map(it => it.scope))].sort(), [
    ...[...scopes].sort(),
  ]);
  const once = new Set(rows.map(it => `${it.user} ${it.scope}`));
  assert.equal(rows.length, once.size);
}

function numberOf(key: string): number {
  return Number(key.split('-')[1]);
}

function byNumber(a: string, b: string): number {
  return numberOf(a) - numberOf(b);
}
