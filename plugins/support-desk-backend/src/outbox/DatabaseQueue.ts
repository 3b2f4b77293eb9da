import type { Knex } from 'knex';
import { fromInstant, type Milliseconds } from '../database';
import type { Claim, PendingMessage } from './OutboxStore';

/** What a queue holds. */
export interface QueuedMessage {
  kind: string;
}

/** A message, before it is stored. */
export interface NewEntry<M extends QueuedMessage> {
  id: string;
  message: M;
  /** Lanes do not wait for each other. Absent: the queue's own. */
  lane?: string;
}

interface QueueRow {
  id: string;
  kind: string;
  payload: string;
  created_at: Milliseconds;
  attempts: number;
  next_attempt_at: Milliseconds | null;
  delivered_at: Milliseconds | null;
  last_error: string | null;
}

interface QueueOptions {
  table: 'outbox' | 'event_outbox';
  /** The column that says the lane. */
  lane: 'mailbox' | 'webhook';
}

/** The queue of `outbox`, with a lane a mailbox. */
export const OUTBOX: QueueOptions = { table: 'outbox', lane: 'mailbox' };

/** Adds messages within a transaction, or by themselves; one whose id is there already stays as it is. */
export async function enqueue<M extends QueuedMessage>(
  knex: Knex,
  { table, lane }: QueueOptions,
  entries: NewEntry<M>[],
  now: Date,
): Promise<void> {
  if (entries.length === 0) return;
  await knex(table)
    .insert(
      entries.map(it => ({
        id: it.id,
        kind: it.message.kind,
        payload: JSON.stringify(it.message),
        created_at: fromInstant(now),
        attempts: 0,
        next_attempt_at: fromInstant(now),
        delivered_at: null,
        last_error: null,
        [lane]: it.lane ?? null,
      })),
    )
    .onConflict('id')
    .ignore();
}

/** Messages that wait in a table until they are delivered, each claimed by one replica at a time. */
export class DatabaseQueue<M extends QueuedMessage> {
  readonly #knex: Knex;
  readonly #options: QueueOptions;

  constructor({ knex, ...options }: QueueOptions & { knex: Knex }) {
    this.#knex = knex;
    this.#options = options;
  }

  /** Those of a lane that are due, for the caller to deliver. */
  async claim<C extends M = M>(
    lane: string | null,
    { now, leaseMs, limit }: Claim,
  ): Promise<PendingMessage<C>[]> {
    const due = await this.#rows()
      .where({ [this.#options.lane]: lane })
      .where('next_attempt_at', '<=', fromInstant(now))
      .orderBy(['next_attempt_at', 'id'])
      .limit(limit)
      .select('id', 'attempts', 'payload');
    const claimed: PendingMessage<C>[] = [];
    for (const { id, attempts: seen, payload } of due) {
      const attempts = seen + 1;
      // Two replicas may have read the same row; the one whose update still finds the old count has it.
      const count = await this.#rows()
        .where({ id, attempts: seen })
        .whereNull('delivered_at')
        .update({ attempts, next_attempt_at: fromInstant(now) + leaseMs });
      if (count === 1) {
        claimed.push({ id, message: JSON.parse(payload), attempts });
      }
    }
    return claimed;
  }

  /** Lanes of which something is due, but for the queue's own. */
  async lanesDue(now: Date): Promise<string[]> {
    const { lane } = this.#options;
    const rows: Record<string, string>[] = await this.#rows()
      .whereNotNull(lane)
      .where('next_attempt_at', '<=', fromInstant(now))
      .distinct(lane)
      .orderBy(lane);
    return rows.map(it => it[lane]);
  }

  /** Adds messages; one whose id is there already stays as it is. */
  async add(entries: NewEntry<M>[], now: Date): Promise<void> {
    await enqueue(this.#knex, this.#options, entries, now);
  }

  /** Notes that a message is delivered. */
  async complete(id: string, now: Date): Promise<void> {
    await this.#rows()
      .where({ id })
      .update({
        delivered_at: fromInstant(now),
        next_attempt_at: null,
        last_error: null,
      });
  }

  /** Notes that a delivery failed, and when to try again; without `nextAttemptAt` it is given up. */
  async postpone(id: string, error: string, nextAttemptAt?: Date) {
    await this.#rows()
      .where({ id })
      .update({
        next_attempt_at: fromInstant(nextAttemptAt),
        last_error: error,
      });
  }

  /** Forgets what was delivered before an instant. */
  async deleteDelivered(before: Date): Promise<number> {
    return this.#rows()
      .where('delivered_at', '<', fromInstant(before))
      .delete();
  }

  #rows(): Knex.QueryBuilder<QueueRow> {
    return this.#knex<QueueRow>(this.#options.table);
  }
}
