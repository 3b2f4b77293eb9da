import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { DatabaseQueue } from '../outbox/DatabaseQueue';
import { drain } from '../outbox/drain';
import type { EventMessage, WebhookMessage } from './eventOutbox';
import { wants, type Webhook } from './webhooks/webhookSettings';

const LEASE_MS = 60_000;
const KEEP_DELIVERED_MS = 7 * 86_400_000;

export interface EventDeliveryOptions {
  queue: DatabaseQueue<EventMessage | WebhookMessage>;
  events: EventsService;
  webhooks: Webhook[];
  clock: ClockService;
  logger: LoggerService;
}

/**
 * Publishes what the queue of events holds by the portal's events service, where modules and other plugins subscribe, and passes it on to
 * the webhooks that want it. What was published and not noted as such, because a replica died between, is published again under its id.
 */
export class EventDelivery {
  readonly #options: EventDeliveryOptions;

  constructor(options: EventDeliveryOptions) {
    this.#options = options;
  }

  /** Publishes on one replica at a time, every ten seconds. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-events',
      frequency: { seconds: 10 },
      timeout: { minutes: 1 },
      scope: 'global',
      fn: signal => this.run(signal),
    });
  }

  /** Publishes all that is due, in the order in which it was written. */
  async run(signal?: AbortSignal): Promise<void> {
    const { queue, clock } = this.#options;
    await drain(
      claim => queue.claim<EventMessage>(null, claim),
      { send: message => this.#publish(message) },
      { ...this.#options, store: queue, leaseMs: LEASE_MS, signal },
    );
    await queue.deleteDelivered(
      new Date(clock.now().getTime() - KEEP_DELIVERED_MS),
    );
  }

  async #publish({ event }: EventMessage) {
    const { queue, events, webhooks, clock } = this.#options;
    await events.publish({ topic: event.type, eventPayload: event });
    const entries = webhooks
      .filter(it => wants(it, event))
      .map(({ id: webhook }) => ({
        id: `${event.id}/${webhook}`,
        lane: webhook,
        message: { kind: 'webhook' as const, webhook, event },
      }));
    await queue.add(entries, clock.now());
  }
}
