import type { SupportDeskEvent } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { enqueue } from '../outbox/DatabaseQueue';

/** An event that waits to be published. */
export interface EventMessage {
  kind: 'event';
  event: SupportDeskEvent;
}

/** An event on its way to a webhook. */
export interface WebhookMessage {
  kind: 'webhook';
  webhook: string;
  event: SupportDeskEvent;
}

/** An event before it has an id. */
export type NewEvent = Omit<SupportDeskEvent, 'id'>;

/** The queue of events; a lane a webhook. */
export const EVENT_OUTBOX = {
  table: 'event_outbox',
  lane: 'webhook',
} as const;

/** Writes events in the transaction of the facts that they tell of; they are published afterwards, at least once. */
export async function enqueueEvents(
  tx: Knex.Transaction,
  events: NewEvent[],
  now: Date,
): Promise<void> {
  const entries = events.map(event => {
    const id = uuid();
    const message: EventMessage = { kind: 'event', event: { id, ...event } };
    return { id, message };
  });
  await enqueue(tx, EVENT_OUTBOX, entries, now);
}
