import type { MailOutcome } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import type { Message } from '../../outbox/types';
import type { MailPatch, MailStore, StoredMail } from '../StoredMail';
import { excerptOf } from './mailText';
import { addressOf, receivedAt, type Taking } from './Taking';

/** What became of a message. */
export type Settled = MailPatch & {
  outcome: MailOutcome;
  /** What is told of it. */
  messages?: Message[];
};

/** Writes down what became of messages. */
export class MailRecords {
  readonly #knex: Knex;
  readonly #mails: MailStore;

  constructor(options: { knex: Knex; mails: MailStore }) {
    this.#knex = options.knex;
    this.#mails = options.mails;
  }

  /** Stores what became of a message, with what is told of it: both or neither. */
  async settle(taking: Taking, settled: Settled): Promise<void> {
    await this.#knex.transaction(tx => this.settleIn(tx, taking, settled));
  }

  /** The same in the transaction of the fact that became of it. */
  async settleIn(
    tx: Knex.Transaction,
    taking: Taking,
    { messages = [], ...patch }: Settled,
  ): Promise<void> {
    const { released, now } = taking;
    if (released) {
      await this.#mails.update(
        released.mail,
        { code: undefined, reason: undefined, content: undefined, ...patch },
        { from: released.mail.outcome, decision: released.decision, tx },
      );
    } else {
      await this.#mails.add({ ...draftOf(taking), ...patch }, tx);
    }
    await enqueueMessages(tx, messages, now);
  }

  /** Notes that nothing of a mail is left to be done. */
  async finish(mail: Pick<StoredMail, 'id' | 'outcome'>): Promise<void> {
    await this.#mails.update(mail, { finished: true }, { from: mail.outcome });
  }
}

/** A message as it is stored, before anything became of it. */
function draftOf(taking: Taking): StoredMail {
  const { id, channel, message, now } = taking;
  return {
    id,
    mailbox: channel.id,
    modelRef: channel.model,
    messageId: message.id,
    from: { ...message.from, address: addressOf(message) },
    subject: message.subject,
    text: excerptOf(message.text),
    attachments: message.attachments.map(({ name, content }) => ({
      name,
      size: content.length,
    })),
    urgent: message.urgent,
    receivedAt: receivedAt(taking),
    recordedAt: now,
    outcome: 'held',
    missing: [],
    finished: true,
  };
}
