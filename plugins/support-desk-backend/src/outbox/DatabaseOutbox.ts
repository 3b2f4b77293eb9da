import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { fromInstant, type Milliseconds } from '../database';
import type { OutboxStore, PendingMessage } from './OutboxStore';
import type { Message } from './types';

interface OutboxRow {
  id: string;
  kind: string;
  payload: string;
  created_at: Milliseconds;
  attempts: number;
  next_attempt_at: Milliseconds | null;
  delivered_at: Milliseconds | null;
  last_error: string | null;
}

/** Writes messages in the transaction of the fact that they tell of. */
export async function enqueueMessages(
  tx: Knex.Transaction,
  messages: Message[],
  now: Date,
): Promise<void> {
  if (messages.length === 0) return;
  await tx<OutboxRow>('outbox').insert(
    messages.map(message => ({
      id: uuid(),
      kind: message.kind,
      payload: JSON.stringify(message),
      created_at: fromInstant(now),
      attempts: 0,
      next_attempt_at: fromInstant(now),
      delivered_at: null,
      last_error: null,
    })),
  );
}

/** Keeps the outbox in PostgreSQL or SQLite. */
export class DatabaseOutbox implements OutboxStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async claim(options: { now: Date; leaseMs: number; limit: number }) {
    const now = fromInstant(options.now);
    const due = await this.#knex<OutboxRow>('outbox')
      .where('next_attempt_at', '<=', now)
      .orderBy(['next_attempt_at', 'id'])
      .limit(options.limit);

    const claimed: PendingMessage[] = [];
    for (const row of due) {
      const attempts = row.attempts + 1;
      // Two replicas may have read the same row; the one whose update still finds the old count has it.
      const count = await this.#knex<OutboxRow>('outbox')
        .where({ id: row.id, attempts: row.attempts })
        .whereNull('delivered_at')
        .update({ attempts, next_attempt_at: now + options.leaseMs });
      if (count === 1) {
        claimed.push({
          id: row.id,
          message: JSON.parse(row.payload),
          attempts,
        });
      }
    }
    return claimed;
  }

  async complete(id: string, now: Date) {
    await this.#knex<OutboxRow>('outbox')
      .where({ id })
      .update({
        delivered_at: fromInstant(now),
        next_attempt_at: null,
        last_error: null,
      });
  }

  async postpone(id: string, error: string, nextAttemptAt?: Date) {
    await this.#knex<OutboxRow>('outbox')
      .where({ id })
      .update({
        next_attempt_at: fromInstant(nextAttemptAt),
        last_error: error,
      });
  }

  async deleteDelivered(before: Date) {
    return this.#knex<OutboxRow>('outbox')
      .where('delivered_at', '<', fromInstant(before))
      .delete();
  }
}
