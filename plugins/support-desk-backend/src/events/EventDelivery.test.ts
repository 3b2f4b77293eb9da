import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseQueue } from '../outbox/DatabaseQueue';
import { sampleEvent } from './__testUtils__/sampleEvent';
import { EventDelivery } from './EventDelivery';
import {
  enqueueEvents,
  EVENT_OUTBOX,
  type EventMessage,
  type NewEvent,
  type WebhookMessage,
} from './eventOutbox';
import { readWebhooks } from './webhooks/webhookSettings';

jest.setTimeout(60_000);

const MONDAY = new Date('2025-03-10T10:00:00Z');
const secret = Buffer.alloc(32, 'x').toString('base64');

const databases = createTestDatabases();

describe.each(databases.engines)('EventDelivery on %s', engine => {
  let knex: Knex;
  let now: Date;
  const events = { publish: jest.fn(), subscribe: jest.fn() };

  beforeEach(async () => {
    jest.resetAllMocks();
    knex = await databases.open(engine);
    now = MONDAY;
  });

  const write = (...all: NewEvent[]) =>
    knex.transaction(tx => enqueueEvents(tx, all, MONDAY));

  const delivery = (webhooks: object[] = []) =>
    new EventDelivery({
      queue: new DatabaseQueue<EventMessage | WebhookMessage>({
        knex,
        ...EVENT_OUTBOX,
      }),
      events,
      webhooks: readWebhooks(
        mockServices.rootConfig({ data: { supportDesk: { webhooks } } }),
      ),
      clock: { now: () => now },
      logger: mockServices.logger.mock(),
    });

  const created = sampleEvent('support-desk.ticket.created');

  it('publishes once, in order, by topic', async () => {
    await write(created, sampleEvent('support-desk.ticket.commented'));
    await Promise.all([delivery().run(), delivery().run()]);
    await delivery().run();
    const sent = events.publish.mock.calls.map(([it]) => it);
    expect(sent.map(it => it.topic).sort()).toEqual([
      'support-desk.ticket.commented',
      'support-desk.ticket.created',
    ]);
    expect(sent.find(it => it.topic === created.type).eventPayload).toEqual({
      ...created,
      id: expect.any(String),
    });
  });

  it('publishes nothing of what was taken back', async () => {
    await expect(
      knex.transaction(async tx => {
        await enqueueEvents(tx, [created], MONDAY);
        throw new Error('no ticket after all');
      }),
    ).rejects.toThrow('no ticket after all');
    await delivery().run();
    expect(events.publish).not.toHaveBeenCalled();
  });

  it('tries again under the same id', async () => {
    await write(created);
    events.publish.mockRejectedValueOnce(new Error('the bus is down'));
    await delivery().run();
    now = new Date(MONDAY.getTime() + 10_000);
    await delivery().run();
    const [first, second] = events.publish.mock.calls.map(
      ([it]) => it.eventPayload.id,
    );
    expect(second).toBe(first);
    expect(events.publish).toHaveBeenCalledTimes(2);
  });

  it('passes on to the webhooks that want it', async () => {
    const base = { url: 'https://hooks.example.com', secret };
    const all = ['support-desk.*'];
    await write(
      created,
      sampleEvent('support-desk.ticket.commented', { internal: true }),
    );
    await delivery([
      { ...base, id: 'all', events: all },
      { ...base, id: 'inside', events: all, internal: true },
      { ...base, id: 'notices', events: ['support-desk.notice.*'] },
      { ...base, id: 'pay', events: all, models: ['default/payroll'] },
      { ...base, id: 'other', events: all, models: ['default/hmis'] },
    ]).run();
    const rows = await knex('event_outbox')
      .whereNotNull('webhook')
      .orderBy('webhook');
    expect(
      rows.map(it => [it.webhook, JSON.parse(it.payload).event.type]),
    ).toEqual([
      ['all', 'support-desk.ticket.created'],
      ['inside', expect.any(String)],
      ['inside', expect.any(String)],
      ['pay', 'support-desk.ticket.created'],
    ]);
  });
});
