import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type {
  ClockService,
  IntakeChannel,
  IntakeDesk,
  OutgoingMessage,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { MailboxSettings } from '../settings';
import { MailboxReader, RUN_MS } from './MailboxReader';
import { MailSender } from './MailSender';

/** A shared mailbox: read by IMAP, sent from by SMTP. */
export class Mailbox implements IntakeChannel {
  readonly id: string;
  readonly title?: string;
  readonly address: string;
  readonly model: string;
  readonly contact: string;
  readonly requestType?: string;
  readonly unknownSenders: IntakeChannel['unknownSenders'];
  readonly reopenDays: number;
  readonly language?: IntakeChannel['language'];
  readonly storm: IntakeChannel['storm'];
  readonly #settings: MailboxSettings;
  readonly #services: {
    clock: ClockService;
    logger: LoggerService;
    scheduler: SchedulerService;
  };
  readonly #sender?: MailSender;

  constructor(
    settings: MailboxSettings,
    services: {
      clock: ClockService;
      logger: LoggerService;
      scheduler: SchedulerService;
    },
  ) {
    this.id = settings.id;
    this.title = settings.title;
    this.address = settings.address;
    this.model = settings.model;
    this.contact = settings.contact;
    this.requestType = settings.requestType;
    this.unknownSenders = settings.unknownSenders;
    this.reopenDays = settings.reopenDays;
    this.language = settings.language;
    this.storm = settings.storm;
    this.#settings = settings;
    this.#services = services;
    const { smtp } = settings;
    if (smtp) this.#sender = new MailSender({ ...settings, smtp });
  }

  /** Reads on one replica at a time, nearly always; a mailbox without `imap` is not read. */
  async start(desk: IntakeDesk): Promise<void> {
    const { clock, logger, scheduler } = this.#services;
    const { imap } = this.#settings;
    if (!imap) return;
    const settings = { ...this.#settings, imap };
    const reader = new MailboxReader({ settings, desk, clock, logger });
    await scheduler.scheduleTask({
      id: `support-desk-mailbox-${this.id}`,
      frequency: { seconds: 2 },
      // A replica that is killed blocks the next run no longer than this.
      timeout: { seconds: RUN_MS / 1000 + 20 },
      scope: 'global',
      fn: signal => reader.run(signal),
    });
  }

  async send(
    message: OutgoingMessage,
    { signal }: { signal: AbortSignal },
  ): Promise<void> {
    if (!this.#sender) {
      throw new Error(`Mailbox '${this.id}' has no smtp: it cannot send`);
    }
    await this.#sender.send(message, signal);
  }
}
