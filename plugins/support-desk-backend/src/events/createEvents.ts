import type {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { DatabaseQueue } from '../outbox/DatabaseQueue';
import { EventDelivery } from './EventDelivery';
import {
  EVENT_OUTBOX,
  type EventMessage,
  type WebhookMessage,
} from './eventOutbox';
import { WebhookDispatch } from './webhooks/WebhookDispatch';
import { WebhookSender } from './webhooks/WebhookSender';
import { readWebhooks } from './webhooks/webhookSettings';
import { WebhookStates } from './webhooks/WebhookStates';

/** Has events published and sent to webhooks; answers how the receivers of those are. */
export async function createEvents(options: {
  knex: Knex;
  clock: ClockService;
  config: RootConfigService;
  events: EventsService;
  logger: LoggerService;
  scheduler: SchedulerService;
}): Promise<{ webhookStates: WebhookStates }> {
  const { knex, config, scheduler } = options;
  const parts = {
    ...options,
    webhooks: readWebhooks(config),
    queue: new DatabaseQueue<EventMessage | WebhookMessage>({
      knex,
      ...EVENT_OUTBOX,
    }),
  };
  await new EventDelivery(parts).schedule(scheduler);
  const sender = new WebhookSender(options);
  await new WebhookDispatch({ ...parts, sender }).schedule(scheduler);
  return { webhookStates: new WebhookStates(parts) };
}
