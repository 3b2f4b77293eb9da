import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Whereabouts } from '../escalation/Whereabouts';
import { isGuest } from '../mail/MailGuests';
import type { MailFanOut } from '../mail/out/MailFanOut';
import type { Words } from '../words';
import { attempt } from './attempt';
import type { OutboxStore } from './OutboxStore';
import { presentRecipients } from './presentRecipients';
import {
  SIGNAL_CHANNEL,
  type Message,
  type NotificationMessage,
  type SignalMessage,
} from './types';

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** Longer than a delivery takes, short enough that a replica that died is soon replaced. */
const LEASE_MS = 60 * SECOND;
const BATCH_SIZE = 50;
const KEEP_DELIVERED_MS = 7 * DAY;

/** What messages need to reach people; what a portal does not have is left out. */
export interface OutboxDeliveryOptions {
  store: OutboxStore;
  clock: ClockService;
  logger: LoggerService;
  whereabouts: Whereabouts;
  /** In which notifications are said. */
  words: Words;
  notifications?: NotificationService;
  signals?: SignalsService;
  /** Who of the recipients of a notification gets a mail. */
  fanOut?: Pick<MailFanOut, 'mailsOf'>;
}

/**
 * Delivers what the outbox holds for the portal: at least once, in the order of writing as far as deliveries succeed. A notification
 * that is sent twice updates the first, by its scope. Mails that follow from one are written to the outbox for `MailDispatch`.
 */
export class OutboxDelivery {
  readonly #options: OutboxDeliveryOptions;

  constructor(options: OutboxDeliveryOptions) {
    this.#options = options;
  }

  /** Delivers on one replica at a time, every ten seconds. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-outbox',
      frequency: { seconds: 10 },
      timeout: { minutes: 1 },
      scope: 'global',
      fn: signal => this.run(signal),
    });
  }

  /** Delivers all that is due. */
  async run(signal?: AbortSignal): Promise<void> {
    const { store, clock } = this.#options;
    for (;;) {
      const pending = await store.claim({
        now: clock.now(),
        leaseMs: LEASE_MS,
        limit: BATCH_SIZE,
      });
      for (const message of pending) {
        if (signal?.aborted) return;
        await attempt(
          message,
          { send: (it, id) => this.#send(it, id) },
          this.#options,
        );
      }
      if (pending.length === 0) break;
    }
    await store.deleteDelivered(
      new Date(clock.now().getTime() - KEEP_DELIVERED_MS),
    );
  }

  async #send(message: Message, id: string) {
    if (message.kind === 'signal') await this.#signal(message);
    if (message.kind === 'notification') await this.#notify(message, id);
  }

  async #signal({ ticketId, version }: SignalMessage) {
    await this.#options.signals?.publish({
      recipients: { type: 'broadcast' },
      channel: SIGNAL_CHANNEL,
      message: { type: 'ticketChanged', ticketId, version },
    });
  }

  async #notify(message: NotificationMessage, id: string) {
    const { store, notifications, logger, whereabouts, clock, fanOut, words } =
      this.#options;
    const now = clock.now();
    const recipients = await presentRecipients(message, whereabouts, now);
    const mails = await fanOut?.mailsOf(message, recipients, id);
    if (mails?.length) await store.enqueueMails(mails, now);

    // A guest has no portal.
    const entityRef = recipients.filter(it => !isGuest(it));
    if (entityRef.length === 0) return;
    try {
      await notifications?.send({
        recipients: {
          type: 'entity',
          entityRef,
          excludeEntityRef: message.exclude,
        },
        payload: payloadOf(message, words),
      });
    } catch (error) {
      if (!isNotInstalled(error)) throw error;
      logger.debug('The portal has no notifications; nobody was told');
    }
  }
}

/** What the portal shows of it. */
function payloadOf(
  { title, description, link, severity, topic, scope }: NotificationMessage,
  words: Words,
) {
  return {
    title: words.of(title),
    ...(description !== undefined && { description: words.of(description) }),
    link,
    severity,
    topic,
    scope,
  };
}

/** The client of the notifications plugin tells its absence only in words. */
function isNotInstalled(error: unknown): boolean {
  return isError(error) && /failed with status 404\b/.test(error.message);
}
