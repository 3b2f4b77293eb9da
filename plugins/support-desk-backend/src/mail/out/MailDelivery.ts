import { isError } from '@backstage/errors';
import type { MailMessage } from '../../outbox/types';
import type { Bounces } from '../in/Bounces';
import type { MailChannels } from '../MailChannels';
import type { MailboxStates } from '../MailboxStates';
import type { Words } from '../../words';
import { channelWords } from './channelWords';
import { compose } from './compose';
import type { MailEnclosures } from './MailEnclosures';

/** Shorter than a mail is claimed for: nobody else begins while it is being sent. */
const TIMEOUT_MS = 30_000;

export interface MailDeliveryOptions {
  channels: Pick<MailChannels, 'get'>;
  states: Pick<MailboxStates, 'report'>;
  enclosures: Pick<MailEnclosures, 'of'>;
  bounces: Pick<Bounces, 'noteOf'>;
  /** Address of the portal. */
  portal: string;
  /** Of mails whose mailbox names no language. */
  words: Words;
}

/** Sends mails by the mailbox to which their recipients wrote. */
export class MailDelivery {
  readonly #options: MailDeliveryOptions;

  constructor(options: MailDeliveryOptions) {
    this.#options = options;
  }

  /** @throws MailRefusedError for what will never be accepted; other errors for what may be later */
  async send(message: MailMessage): Promise<void> {
    const { channels, states, enclosures, portal, words } = this.#options;
    const { id, mailbox, to, automatic, references } = message;
    const channel = channels.get(mailbox);
    if (!channel) throw new Error(`Mailbox '${mailbox}' is not connected`);
    const { files, leftOut } = await enclosures.of(message);
    const { subject, text, html } = compose(message, {
      portal,
      leftOut,
      words: channelWords(channel, words),
    });
    try {
      await channel.send(
        {
          id,
          to,
          subject,
          text,
          html,
          automatic,
          references,
          attachments: files,
        },
        { signal: AbortSignal.timeout(TIMEOUT_MS) },
      );
    } catch (error) {
      // A server that refuses one mail is there.
      await states.report(
        mailbox,
        'sending',
        isRefused(error)
          ? { up: true }
          : { up: false, problem: reasonOf(error) },
      );
      throw error;
    }
    await states.report(mailbox, 'sending', { up: true });
  }

  /** The team of its ticket sees that a mail did not reach somebody. */
  async giveUp({ ticketId, to }: MailMessage, error: unknown): Promise<void> {
    if (!ticketId) return;
    const failed = { address: to.address, reason: reasonOf(error) };
    await this.#options.bounces.noteOf(ticketId, failed);
  }
}

/** Whether a mail will never be accepted. */
export function isRefused(error: unknown): boolean {
  return isError(error) && error.name === 'MailRefusedError';
}

function reasonOf(error: unknown): string {
  return isError(error) ? error.message : String(error);
}
