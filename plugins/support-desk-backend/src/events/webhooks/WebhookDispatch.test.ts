import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { Webhook } from 'standardwebhooks';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { DatabaseQueue } from '../../outbox/DatabaseQueue';
import { sampleEvent } from '../__testUtils__/sampleEvent';
import {
  EVENT_OUTBOX,
  type EventMessage,
  type WebhookMessage,
} from '../eventOutbox';
import { Receiver } from './__testUtils__/Receiver';
import { WebhookDispatch } from './WebhookDispatch';
import { WebhookSender } from './WebhookSender';
import { readWebhooks } from './webhookSettings';
import { WebhookStates } from './WebhookStates';

jest.setTimeout(60_000);

const secret = `whsec_${Buffer.alloc(32, 'x').toString('base64')}`;
const previousSecret = `whsec_${Buffer.alloc(32, 'y').toString('base64')}`;
const id = 'event-1';

const databases = createTestDatabases();

describe.each(databases.engines)('WebhookDispatch on %s', engine => {
  let knex: Knex;
  let now: Date;
  let receiver: Receiver;
  const logger = mockServices.logger.mock();

  beforeEach(async () => {
    jest.resetAllMocks();
    knex = await databases.open(engine);
    // The receiver's library compares it with its own clock.
    now = new Date();
    receiver = new Receiver();
    await receiver.start();
  });

  afterEach(() => receiver.stop());

  function parts() {
    const webhooks = readWebhooks(
      mockServices.rootConfig({
        data: {
          supportDesk: {
            webhooks: [
              {
                id: 'pager',
                url: receiver.url,
                secret,
                previousSecret,
                events: ['support-desk.ticket.*'],
              },
            ],
          },
        },
      }),
    );
    const clock = { now: () => now };
    const queue = new DatabaseQueue<EventMessage | WebhookMessage>({
      knex,
      ...EVENT_OUTBOX,
    });
    return { knex, webhooks, clock, queue, logger };
  }
  const run = () => {
    const all = parts();
    return new WebhookDispatch({
      ...all,
      sender: new WebhookSender(all),
    }).run();
  };
  const send = (webhook = 'pager', event = id) =>
    parts().queue.add(
      [
        {
          id: `${event}/${webhook}`,
          lane: webhook,
          message: {
            kind: 'webhook',
            webhook,
            event: { id: event, ...sampleEvent('support-desk.ticket.created') },
          },
        },
      ],
      now,
    );
  const pass = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };

  it('signs, by Standard Webhooks, with both secrets', async () => {
    await send();
    await run();
    const [{ headers, body }] = receiver.received;
    expect(headers['content-type']).toBe('application/json');
    expect(headers['webhook-id']).toBe(id);
    for (const key of [secret, previousSecret]) {
      expect(new Webhook(key).verify(body, headers)).toMatchObject({
        id,
        type: 'support-desk.ticket.created',
      });
    }
    const tampered = body.replace('PAY-1', 'PAY-2');
    expect(() => new Webhook(secret).verify(tampered, headers)).toThrow();
    const other = { ...headers, 'webhook-id': 'event-2' };
    expect(() => new Webhook(secret).verify(body, other)).toThrow();
  });

  it.each([500, 302, 404, 0])('tries again after %d', async status => {
    receiver.answers.push(status);
    await send();
    await run();
    await run();
    expect(receiver.received).toHaveLength(1);
    await expect(new WebhookStates(parts()).health()).resolves.toEqual({
      up: 0,
      down: 1,
      givenUp: 0,
    });
    pass(10);
    await run();
    const ids = receiver.received.map(it => it.headers['webhook-id']);
    expect(ids).toEqual([id, id]);
    await expect(new WebhookStates(parts()).health()).resolves.toEqual({
      up: 1,
      down: 0,
      givenUp: 0,
    });
    pass(3600);
    await run();
    expect(receiver.received).toHaveLength(2);
  });

  it('gives up after a day, and says so', async () => {
    await send();
    for (let tries = 0; tries < 40; tries++) {
      receiver.answers.push(500);
      await run();
      pass(3600);
    }
    expect(receiver.received).toHaveLength(32);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining("Webhook 'pager' was never told"),
    );
    await expect(new WebhookStates(parts()).health()).resolves.toMatchObject({
      down: 0,
      givenUp: 1,
    });
  });

  it.each([
    ['that wants no more', 'pager', 410],
    ['that is not configured any longer', 'gone', 204],
  ])('does not try again one %s', async (_what, webhook, status) => {
    receiver.answers.push(status);
    await send(webhook);
    await run();
    pass(7200);
    const before = receiver.received.length;
    await run();
    expect(receiver.received).toHaveLength(before);
    const [row] = await knex('event_outbox');
    expect(row).toMatchObject({ next_attempt_at: null, delivered_at: null });
  });

  it('sends each once, whichever of two replicas is faster', async () => {
    for (const event of ['1', '2', '3', '4', '5']) await send('pager', event);
    await Promise.all([run(), run()]);
    await run();
    const ids = receiver.received.map(it => it.headers['webhook-id']);
    expect(ids.sort()).toEqual(['1', '2', '3', '4', '5']);
  });
});
