import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { DatabaseQueue, enqueue, OUTBOX } from './DatabaseQueue';
import type { Claim, OutboxStore } from './OutboxStore';
import type { MailMessage, Message } from './types';

/** Writes messages in the transaction of the fact that they tell of. */
export async function enqueueMessages(
  tx: Knex.Transaction,
  messages: Message[],
  now: Date,
): Promise<void> {
  const event = uuid();
  const entries = messages.map(it => entryOf(ofEvent(it, event)));
  await enqueue<Message>(tx, OUTBOX, entries, now);
}

/** Notifications that are written together are one event: whoever two of them reach gets one mail. */
function ofEvent(message: Message, event: string): Message {
  return message.kind === 'notification' && message.mail
    ? { ...message, mail: { ...message.mail, event } }
    : message;
}

function entryOf(message: Message) {
  return message.kind === 'mail'
    ? // A mail that follows again from the same is the same.
      { id: message.id, message, lane: message.mailbox }
    : { id: uuid(), message };
}

/** Keeps the outbox in PostgreSQL or SQLite. */
export class DatabaseOutbox implements OutboxStore {
  readonly #queue: DatabaseQueue<Message>;

  constructor(options: { knex: Knex }) {
    this.#queue = new DatabaseQueue({ ...options, ...OUTBOX });
  }

  async claim(options: Claim) {
    return this.#queue.claim(null, options);
  }

  async claimMails(mailbox: string, options: Claim) {
    return this.#queue.claim<MailMessage>(mailbox, options);
  }

  async mailboxesDue(now: Date) {
    return this.#queue.lanesDue(now);
  }

  async enqueueMails(mails: MailMessage[], now: Date) {
    await this.#queue.add(mails.map(entryOf), now);
  }

  async complete(id: string, now: Date) {
    await this.#queue.complete(id, now);
  }

  async postpone(id: string, error: string, nextAttemptAt?: Date) {
    await this.#queue.postpone(id, error, nextAttemptAt);
  }

  async deleteDelivered(before: Date) {
    return this.#queue.deleteDelivered(before);
  }
}
