import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseOutbox, enqueueMessages } from './DatabaseOutbox';
import { say, wordsIn, type Words } from '../words';
import { OutboxDelivery } from './OutboxDelivery';
import type { Message, NotificationMessage } from './types';

jest.setTimeout(60_000);

const MONDAY = new Date('2025-03-10T10:00:00Z');

const notification: NotificationMessage = {
  kind: 'notification',
  recipients: ['user:default/ann'],
  exclude: 'user:default/ben',
  title: 'PAY-1 logged',
  description: 'You will hear back by Monday.',
  link: '/support/tickets/PAY-1',
  severity: 'normal',
  topic: 'support-desk.ticket',
  scope: 'support-desk.ticket.1.logged',
};

const AWAY = 'user:default/cid';

const databases = createTestDatabases();

describe.each(databases.engines)('OutboxDelivery on %s', engine => {
  let knex: Knex;
  let now: Date;
  const notifications = { send: jest.fn() };
  const signals = { publish: jest.fn() };
  const services = { notifications, signals };

  beforeEach(async () => {
    jest.resetAllMocks();
    knex = await databases.open(engine);
    now = MONDAY;
  });

  const write = (...messages: Message[]) =>
    knex.transaction(tx => enqueueMessages(tx, messages, MONDAY));

  function delivery(
    options: Partial<typeof services & { words: Words }> = services,
  ) {
    return new OutboxDelivery({
      store: new DatabaseOutbox({ knex }),
      clock: { now: () => now },
      logger: mockServices.logger.mock(),
      words: wordsIn('en'),
      whereabouts: {
        awayAt: async refs => new Map(refs.includes(AWAY) ? [[AWAY, {}]] : []),
      },
      ...options,
    });
  }
  const pass = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };

  it('asks nobody who is away', async () => {
    const asked = { ...notification, recipients: [AWAY] };
    await write(
      { ...asked, asks: { otherwise: ['group:default/desk'] } },
      { ...asked, asks: { otherwise: [] } },
    );
    await delivery().run();
    expect(notifications.send.mock.calls).toMatchObject([
      [{ recipients: { entityRef: ['group:default/desk'] } }],
    ]);
    expect(notifications.send.mock.calls[0][0].payload).not.toHaveProperty(
      'asks',
    );
    expect(await knex('outbox').whereNull('delivered_at')).toEqual([]);
  });

  it('says them in the language of the portal', async () => {
    await write({
      ...notification,
      title: say('tickets.logged', { key: 'PAY-1' }),
      description: say('tickets.answerAs', {
        summary: 'Print',
        promise: '4 h',
      }),
    });
    await delivery({ ...services, words: wordsIn('de') }).run();
    expect(notifications.send.mock.calls).toMatchObject([
      [
        {
          payload: {
            title: 'PAY-1 erfasst',
            description: 'Print. Sie bekommen Antwort: 4 h.',
          },
        },
      ],
    ]);
  });

  it('sends notifications and signals once', async () => {
    await write(notification, { kind: 'signal', ticketId: 'id', version: 2 });
    await delivery().run();
    await delivery().run();
    expect(notifications.send.mock.calls).toEqual([
      [
        {
          recipients: {
            type: 'entity',
            entityRef: ['user:default/ann'],
            excludeEntityRef: 'user:default/ben',
          },
          payload: {
            title: 'PAY-1 logged',
            description: 'You will hear back by Monday.',
            link: '/support/tickets/PAY-1',
            severity: 'normal',
            topic: 'support-desk.ticket',
            scope: 'support-desk.ticket.1.logged',
          },
        },
      ],
    ]);
    expect(signals.publish.mock.calls).toEqual([
      [
        {
          recipients: { type: 'broadcast' },
          channel: 'support-desk',
          message: { type: 'ticketChanged', ticketId: 'id', version: 2 },
        },
      ],
    ]);
  });

  it('is not needed where a portal has neither', async () => {
    await write(notification, { kind: 'signal', ticketId: 'id', version: 2 });
    await delivery({}).run();
    const rows = await knex('outbox').whereNull('delivered_at');
    expect(rows).toEqual([]);
  });

  it('does not try again where the notifications plugin is not installed', async () => {
    notifications.send.mockRejectedValue(
      new Error(
        'Failed to send notifications: Error: Request failed with status 404',
      ),
    );
    await write(notification);
    await delivery().run();
    expect(await knex('outbox').whereNull('delivered_at')).toEqual([]);
  });

  it('tries again, ever more seldom, what could not be sent, and does the rest', async () => {
    notifications.send.mockRejectedValue(new Error('no connection'));
    await write(notification, { kind: 'signal', ticketId: 'id', version: 2 });
    await delivery().run();
    expect(signals.publish).toHaveBeenCalledTimes(1);
    await delivery().run();
    expect(notifications.send).toHaveBeenCalledTimes(1);

    pass(10);
    await delivery().run();
    expect(notifications.send).toHaveBeenCalledTimes(2);
    pass(19);
    await delivery().run();
    expect(notifications.send).toHaveBeenCalledTimes(2);
    expect(await knex('outbox').whereNull('delivered_at')).toEqual([
      expect.objectContaining({
        attempts: 2,
        last_error: 'Error: no connection',
      }),
    ]);

    notifications.send.mockResolvedValue(undefined);
    pass(1);
    await delivery().run();
    expect(notifications.send).toHaveBeenCalledTimes(3);
    expect(await knex('outbox').whereNull('delivered_at')).toEqual([]);
  });

  it('gives up after about a day', async () => {
    notifications.send.mockRejectedValue(new Error('no connection'));
    await write(notification);
    for (let hours = 0; hours < 48; hours++) {
      await delivery().run();
      pass(3600);
    }
    expect(notifications.send).toHaveBeenCalledTimes(32);
    expect(await knex('outbox')).toEqual([
      expect.objectContaining({ next_attempt_at: null, delivered_at: null }),
    ]);
  });

  it('delivers once when two replicas run at the same time', async () => {
    const messages = Array.from({ length: 60 }, (_, i) => ({
      ...notification,
      scope: `scope ${i}`,
    }));
    await write(...messages);
    await Promise.all([delivery().run(), delivery().run()]);
    const scopes = notifications.send.mock.calls.map(
      ([{ payload }]) => payload.scope,
    );
    expect(scopes.sort()).toEqual(messages.map(it => it.scope).sort());
  });

  it('takes over what a replica left behind', async () => {
    await write(notification);
    const store = new DatabaseOutbox({ knex });
    await store.claim({ now, leaseMs: 60_000, limit: 10 });
    await delivery().run();
    expect(notifications.send).not.toHaveBeenCalled();
    pass(60);
    await delivery().run();
    expect(notifications.send).toHaveBeenCalledTimes(1);
  });

  it('forgets after a week what was delivered', async () => {
    await write(notification);
    await delivery().run();
    pass(7 * 86_400);
    await delivery().run();
    expect(await knex('outbox')).toHaveLength(1);
    pass(1);
    await delivery().run();
    expect(await knex('outbox')).toHaveLength(0);
  });
});
