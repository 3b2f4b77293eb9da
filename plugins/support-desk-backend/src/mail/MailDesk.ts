import type { JsonObject } from '@backstage/types';
import type {
  ChannelState,
  ClockService,
  IncomingMessage,
  IntakeChannel,
  IntakeDesk,
  UnreadableMessage,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { SupportModelRegistry } from '../models';
import { distinctId } from './in/distinctId';
import type { MailIntake } from './in/MailIntake';
import type { MailRecords } from './in/MailRecords';
import { mailIdOf, type Taking } from './in/Taking';
import { waitingMail } from './in/teamNotice';
import type { MailboxStates } from './MailboxStates';
import type { MailStore } from './StoredMail';

const NOBODY = 'unknown';

/** What mailboxes need of the desk. */
export interface MailDeskOptions {
  intake: MailIntake;
  records: MailRecords;
  mails: Pick<MailStore, 'findMessage'>;
  states: MailboxStates;
  registry: Pick<SupportModelRegistry, 'get'>;
  clock: ClockService;
}

/** The desk as one mailbox sees it. */
export class MailDesk implements IntakeDesk {
  readonly #channel: IntakeChannel;
  readonly #options: MailDeskOptions;

  constructor(channel: IntakeChannel, options: MailDeskOptions) {
    this.#channel = channel;
    this.#options = options;
  }

  async take(message: IncomingMessage) {
    const { intake, mails } = this.#options;
    const known = await mails.findMessage(this.#channel.id, message.id);
    const id = distinctId(message, known);
    return intake.take(await this.#taking({ ...message, id }));
  }

  async setAside(message: UnreadableMessage) {
    const { mails, records } = this.#options;
    const { id, from, subject = '', receivedAt, reason, keptIn } = message;
    if (await mails.findMessage(this.#channel.id, id)) return;
    const taking = await this.#taking({
      id,
      from: from ?? { address: NOBODY },
      subject,
      receivedAt,
      to: [],
      cc: [],
      references: [],
      attachments: [],
      text: '',
      urgent: false,
    });
    await records.settle(taking, {
      outcome: 'unreadable',
      code: 'unreadable',
      reason: `${reason}. It is kept in ${keptIn}`,
      messages: [waitingMail(taking, reason)],
    });
  }

  async getPosition(): Promise<JsonObject | undefined> {
    return this.#options.states.getPosition(this.#channel.id);
  }

  async keepPosition(position: JsonObject) {
    await this.#options.states.keepPosition(this.#channel.id, position);
  }

  async reportReading(state: ChannelState) {
    await this.#options.states.report(this.#channel.id, 'reading', state);
  }

  async #taking(message: IncomingMessage): Promise<Taking> {
    const { registry, clock } = this.#options;
    const { model } = await registry.get(this.#channel.model);
    return {
      id: mailIdOf(this.#channel, message.id),
      channel: this.#channel,
      message,
      model,
      now: clock.now(),
    };
  }
}
