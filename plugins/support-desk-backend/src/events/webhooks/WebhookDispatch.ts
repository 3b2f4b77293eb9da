import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { DatabaseQueue } from '../../outbox/DatabaseQueue';
import { drain } from '../../outbox/drain';
import type { EventMessage, WebhookMessage } from '../eventOutbox';
import { WebhookGoneError, type WebhookSender } from './WebhookSender';
import type { Webhook } from './webhookSettings';

const LEASE_MS = 60_000;

interface WebhookDispatchOptions {
  queue: DatabaseQueue<EventMessage | WebhookMessage>;
  webhooks: Webhook[];
  sender: WebhookSender;
  clock: ClockService;
  logger: LoggerService;
}

/** Sends events to webhooks, to all of them at a time: a receiver that hangs keeps no other waiting. */
export class WebhookDispatch {
  readonly #options: WebhookDispatchOptions;

  constructor(options: WebhookDispatchOptions) {
    this.#options = options;
  }

  /** Sends on one replica at a time, every ten seconds. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-webhooks',
      frequency: { seconds: 10 },
      timeout: { minutes: 1 },
      scope: 'global',
      fn: signal => this.run(signal),
    });
  }

  /** Sends all that is due. */
  async run(signal?: AbortSignal): Promise<void> {
    const { queue, clock } = this.#options;
    const due = await queue.lanesDue(clock.now());
    await Promise.all(due.map(it => this.#sendTo(it, signal)));
  }

  async #sendTo(id: string, signal: AbortSignal | undefined) {
    const { queue, webhooks, sender, logger } = this.#options;
    const webhook = webhooks.find(it => it.id === id);
    await drain(
      claim => queue.claim<WebhookMessage>(id, claim),
      {
        send: async ({ event }) => {
          if (!webhook) {
            throw new WebhookGoneError(`Webhook '${id}' is not configured`);
          }
          await sender.send(webhook, event);
        },
        isFinal: error => error instanceof WebhookGoneError,
        giveUp: async ({ event }, error) =>
          logger.warn(
            `Webhook '${id}' was never told of ${event.type} ${
              event.id
            }: ${stringifyError(error)}`,
          ),
      },
      { ...this.#options, store: queue, leaseMs: LEASE_MS, signal },
    );
  }
}
