import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { fromInstant, type Milliseconds } from '../database';
import type { Claim, OutboxStore, PendingMessage } from './OutboxStore';
import type { MailMessage, Message } from './types';

interface OutboxRow {
  id: string;
  kind: string;
  payload: string;
  created_at: Milliseconds;
  attempts: number;
  next_attempt_at: Milliseconds | null;
  delivered_at: Milliseconds | null;
  last_error: string | null;
  mailbox: string | null;
}

/** Writes messages in the transaction of the fact that they tell of. */
export async function enqueueMessages(
  tx: Knex.Transaction,
  messages: Message[],
  now: Date,
): Promise<void> {
  if (messages.length === 0) return;
  const event = uuid();
  await tx<OutboxRow>('outbox').insert(
    messages.map(it => rowOf(ofEvent(it, event), now)),
  );
}

/** Notifications that are written together are one event: whoever two of them reach gets one mail. */
function ofEvent(message: Message, event: string): Message {
  return message.kind === 'notification' && message.mail
    ? { ...message, mail: { ...message.mail, event } }
    : message;
}

function rowOf(message: Message, now: Date): OutboxRow {
  return {
    // A mail that follows again from the same is the same.
    id: message.kind === 'mail' ? message.id : uuid(),
    kind: message.kind,
    payload: JSON.stringify(message),
    created_at: fromInstant(now),
    attempts: 0,
    next_attempt_at: fromInstant(now),
    delivered_at: null,
    last_error: null,
    mailbox: message.kind === 'mail' ? message.mailbox : null,
  };
}

/** Keeps the outbox in PostgreSQL or SQLite. */
export class DatabaseOutbox implements OutboxStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async claim(options: Claim) {
    return this.#claim(await this.#due(options).whereNull('mailbox'), options);
  }

  async claimMails(mailbox: string, options: Claim) {
    const due = await this.#due(options).where({ mailbox });
    return this.#claim<MailMessage>(due, options);
  }

  async mailboxesDue(now: Date) {
    const rows = await this.#knex<OutboxRow>('outbox')
      .whereNotNull('mailbox')
      .where('next_attempt_at', '<=', fromInstant(now))
      .distinct('mailbox')
      .orderBy('mailbox');
    return rows.map(it => it.mailbox!);
  }

  #due({ now, limit }: Claim) {
    return this.#knex<OutboxRow>('outbox')
      .where('next_attempt_at', '<=', fromInstant(now))
      .orderBy(['next_attempt_at', 'id'])
      .limit(limit)
      .select('id', 'attempts', 'payload');
  }

  async #claim<M extends Message>(
    due: Pick<OutboxRow, 'id' | 'attempts' | 'payload'>[],
    { now, leaseMs }: Claim,
  ): Promise<PendingMessage<M>[]> {
    const claimed: PendingMessage<M>[] = [];
    for (const row of due) {
      const attempts = row.attempts + 1;
      // Two replicas may have read the same row; the one whose update still finds the old count has it.
      const count = await this.#knex<OutboxRow>('outbox')
        .where({ id: row.id, attempts: row.attempts })
        .whereNull('delivered_at')
        .update({ attempts, next_attempt_at: fromInstant(now) + leaseMs });
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

  async enqueueMails(mails: MailMessage[], now: Date) {
    if (mails.length === 0) return;
    await this.#knex<OutboxRow>('outbox')
      .insert(mails.map(it => rowOf(it, now)))
      .onConflict('id')
      .ignore();
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
