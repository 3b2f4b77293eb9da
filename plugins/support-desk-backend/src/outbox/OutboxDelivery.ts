import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { isError, stringifyError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Whereabouts } from '../escalation/Whereabouts';
import type { OutboxStore, PendingMessage } from './OutboxStore';
import { presentRecipients } from './presentRecipients';
import { SIGNAL_CHANNEL, type Message } from './types';

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** Longer than a delivery takes, short enough that a replica that died is soon replaced. */
const LEASE_MS = 60 * SECOND;
const BATCH_SIZE = 50;
/** With the back-off below, a little more than a day. */
const MAX_ATTEMPTS = 32;
const MAX_BACK_OFF_MS = 3600 * SECOND;
const KEEP_DELIVERED_MS = 7 * DAY;

/** What messages need to reach people; what a portal does not have is left out. */
export interface OutboxDeliveryOptions {
  store: OutboxStore;
  clock: ClockService;
  logger: LoggerService;
  whereabouts: Whereabouts;
  notifications?: NotificationService;
  signals?: SignalsService;
}

/**
 * Delivers what the outbox holds: at least once, in the order of writing as far as deliveries succeed. A notification that is sent
 * twice updates the first, by its scope. What fails is tried again, ever more seldom, for about a day.
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
        await this.#deliver(message);
      }
      if (pending.length === 0) break;
    }
    await store.deleteDelivered(
      new Date(clock.now().getTime() - KEEP_DELIVERED_MS),
    );
  }

  async #deliver({ id, message, attempts }: PendingMessage) {
    const { store, clock, logger } = this.#options;
    try {
      await this.#send(message);
    } catch (error) {
      const reason = stringifyError(error);
      const givenUp = attempts >= MAX_ATTEMPTS;
      logger[givenUp ? 'error' : 'warn'](
        `Message ${id} (${message.kind}) could not be delivered, attempt ${attempts} of ${MAX_ATTEMPTS}: ${reason}`,
      );
      await store.postpone(
        id,
        reason,
        givenUp ? undefined : nextAttempt(clock.now(), attempts),
      );
      return;
    }
    await store.complete(id, clock.now());
  }

  async #send(message: Message) {
    const { notifications, signals, logger, whereabouts, clock } =
      this.#options;
    if (message.kind === 'signal') {
      await signals?.publish({
        recipients: { type: 'broadcast' },
        channel: SIGNAL_CHANNEL,
        message: {
          type: 'ticketChanged',
          ticketId: message.ticketId,
          version: message.version,
        },
      });
      return;
    }
    const { recipients: _r, asks: _a, exclude, kind: _k, ...payload } = message;
    const recipients = await presentRecipients(
      message,
      whereabouts,
      clock.now(),
    );
    if (recipients.length === 0) return;
    try {
      await notifications?.send({
        recipients: {
          type: 'entity',
          entityRef: recipients,
          excludeEntityRef: exclude,
        },
        payload,
      });
    } catch (error) {
      if (!isNotInstalled(error)) throw error;
      logger.debug('The portal has no notifications; nobody was told');
    }
  }
}

/** The client of the notifications plugin tells its absence only in words. */
function isNotInstalled(error: unknown): boolean {
  return isError(error) && /failed with status 404\b/.test(error.message);
}

/** 10 s after the first attempt, then twice as long each time, up to an hour. */
function nextAttempt(now: Date, attempts: number): Date {
  const backOff = Math.min(10 * SECOND * 2 ** (attempts - 1), MAX_BACK_OFF_MS);
  return new Date(now.getTime() + backOff);
}
