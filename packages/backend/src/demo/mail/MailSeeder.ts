import { setTimeout } from 'timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { reasonOf } from '../Personas';
import type { DemoMailClient } from './DemoMailClient';
import { type ExampleMail, sourceOf } from './exampleMails';
import type { InboxMail } from './readMail';

/** What sends the mails of the demo data is made of. */
export interface MailSeederOptions {
  client: DemoMailClient;
  logger: LoggerService;
  /** Holds the files that mails are in. */
  folder: string;
  /** How long the desk may take for an answer, in milliseconds. */
  patienceMs?: number;
  /** Pause between looks into an inbox, in milliseconds. */
  lookEveryMs?: number;
}

/** Sends the mails of the demo data to the shared mailboxes, where none of them ever had one. */
export class MailSeeder {
  readonly #options: Required<MailSeederOptions>;

  constructor(options: MailSeederOptions) {
    this.#options = { patienceMs: 60_000, lookEveryMs: 1_000, ...options };
  }

  /** What cannot be sent is told, and holds up no other. */
  async seed(examples: ExampleMail[], signal?: AbortSignal): Promise<void> {
    const { client, logger } = this.#options;
    if (!(await client.isUnused())) return;
    let sent = 0;
    for (const mail of examples) {
      try {
        await this.#send(mail, examples, signal);
        sent++;
      } catch (error) {
        if (signal?.aborted) return;
        logger.warn(
          `Could not send the example mail ${mail.id}: ${reasonOf(error)}`,
        );
      }
    }
    logger.info(`Sent ${sent} example mails`);
  }

  async #send(
    mail: ExampleMail,
    examples: ExampleMail[],
    signal?: AbortSignal,
  ): Promise<void> {
    const { client, folder } = this.#options;
    if (!mail.answersReplyTo) {
      const source = await sourceOf(mail, folder);
      await client.deliver(source, mail.to, mail.receivedAt);
      return;
    }
    const first = examples.find(it => it.id === mail.answersReplyTo)!;
    const reply = await this.#awaitReply(first, signal);
    await client.answer(first.from.address, reply, mail.text);
  }

  /** What the desk wrote about a mail: that has the subject of the mail in its own. */
  async #awaitReply(
    { from, subject = '' }: ExampleMail,
    signal?: AbortSignal,
  ): Promise<InboxMail> {
    const { client, patienceMs, lookEveryMs } = this.#options;
    for (let waited = 0; waited <= patienceMs; waited += lookEveryMs) {
      const inbox = await client.getInbox(from.address);
      const reply = inbox.find(it => it.subject.includes(subject));
      if (reply) return reply;
      await setTimeout(lookEveryMs, undefined, { signal });
    }
    throw new Error(`${from.address} got no answer to '${subject}' yet`);
  }
}
