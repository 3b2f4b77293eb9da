import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseTicketStore } from './DatabaseTicketStore';
import {
  EVERYTHING,
  HOUR,
  MONDAY,
  sampleClock,
  sampleTicket,
  storeTicket,
} from './__testUtils__/samples';
import type { TicketStore } from './TicketStore';

jest.setTimeout(60_000);

const later = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseTicketStore on %s', engine => {
  let knex: Knex;
  let store: TicketStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
  });

  it('keeps everything of a ticket', async () => {
    const ticket = await storeTicket(store, {
      modelStatus: 'active',
      priority: 'p1',
      module: 'rents',
      moduleEntity: 'component:default/rents',
      contact: 'desk',
      onBehalfOf: 'user:default/ben',
      team: 'group:default/desk',
      assignee: 'user:default/cid',
      discoveredAt: later(-2),
      notifiedAt: later(-1),
      clocks: [
        sampleClock({ pausedSince: later(1), pauseReasons: ['waiting'] }),
        sampleClock({ id: 'resolution', dueAt: undefined, metAt: later(2) }),
      ],
    });
    expect(ticket.key).toBe('PAY-1');
    await expect(store.find(ticket.id)).resolves.toEqual(ticket);
    await expect(store.find('pay-1')).resolves.toEqual(ticket);
    await expect(store.find('PAY-2')).resolves.toBeUndefined();
  });

  it('numbers tickets of a prefix without gaps or repeats when many are logged at once', async () => {
    const tickets = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        storeTicket(store, {}, { keyPrefix: i % 2 ? 'PAY' : 'IHMS' }),
      ),
    );
    for (const prefix of ['PAY', 'IHMS']) {
      const numbers = tickets
        .map(it => it.key)
        .filter(key => key.startsWith(prefix))
        .map(key => Number(key.split('-')[1]));
      expect(numbers.sort((a, b) => a - b)).toEqual(
        Array.from({ length: 25 }, (_, i) => i + 1),
      );
    }
  });

  it('lets two models share a prefix', async () => {
    const [one, other] = [
      await storeTicket(store, { modelRef: 'supportmodel:default/one' }),
      await storeTicket(store, { modelRef: 'supportmodel:default/other' }),
    ];
    expect([one.key, other.key]).toEqual(['PAY-1', 'PAY-2']);
  });

  it('gives the number back when a ticket cannot be stored', async () => {
    await expect(
      storeTicket(store, { summary: null as unknown as string }),
    ).rejects.toThrow();
    expect((await storeTicket(store)).key).toBe('PAY-1');
  });

  it('stores what tickets froze once', async () => {
    await storeTicket(store);
    await storeTicket(store);
    expect(await knex('ticket_snapshots')).toHaveLength(1);
  });

  describe('a repeated request', () => {
    const request = { actor: 'user:default/ann', key: 'abc', hash: 'one' };

    it('makes one ticket, also when it comes many times at once', async () => {
      const tickets = await Promise.all(
        Array.from({ length: 10 }, () => storeTicket(store, {}, { request })),
      );
      expect(new Set(tickets.map(it => it.id)).size).toBe(1);
      await expect(store.count(EVERYTHING)).resolves.toBe(1);
      const repeated = await store.findRepeated(request);
      expect(repeated?.id).toBe(tickets[0].id);
    });

    it('is refused with another body', async () => {
      await storeTicket(store, {}, { request });
      const other = { ...request, hash: 'other' };
      await expect(
        storeTicket(store, {}, { request: other }),
      ).rejects.toMatchObject({
        name: 'ConflictError',
        message: expect.stringContaining("Idempotency-Key 'abc'"),
      });
      await expect(store.count(EVERYTHING)).resolves.toBe(1);
    });

    it('is a request of its own with another key or from another person', async () => {
      await storeTicket(store, {}, { request });
      for (const own of [
        { ...request, key: 'def' },
        { ...request, actor: 'user:default/ben' },
      ]) {
        await expect(store.findRepeated(own)).resolves.toBeUndefined();
        await storeTicket(store, {}, { request: own });
      }
      await expect(store.count(EVERYTHING)).resolves.toBe(3);
    });
  });

  it('forgets requests of long ago', async () => {
    const request = { actor: 'user:default/ann', key: 'abc', hash: 'one' };
    await storeTicket(store, {}, { request });
    await store.forgetRequests(MONDAY);
    await expect(store.findRepeated(request)).resolves.toBeDefined();
    await store.forgetRequests(later(1));
    await expect(store.findRepeated(request)).resolves.toBeUndefined();
  });

  describe('a change', () => {
    it('is stored with its history and its messages', async () => {
      const created = await storeTicket(store);
      const met = sampleClock({ metAt: later(1) });
      const changed = await store.update({
        ticket: {
          ...created,
          status: 'acknowledged',
          assignee: 'user:default/cid',
          updatedAt: later(1),
          clocks: [met, sampleClock({ id: 'update', dueAt: later(8) })],
        },
        actor: 'user:default/cid',
        events: [
          { type: 'acknowledged', data: { by: 'phone' } },
          { type: 'commented', internal: true, at: later(0.5), data: {} },
        ],
        messages: [{ kind: 'signal', ticketId: created.id, version: 2 }],
      });
      expect(changed.version).toBe(2);
      await expect(store.find(created.id)).resolves.toEqual(changed);
      await expect(store.listEvents(created.id)).resolves.toEqual([
        expect.objectContaining({ number: 1, version: 1, type: 'created' }),
        {
          number: 2,
          version: 2,
          type: 'acknowledged',
          at: later(1),
          recordedAt: later(1),
          actor: 'user:default/cid',
          internal: false,
          data: { by: 'phone' },
        },
        expect.objectContaining({
          number: 3,
          version: 2,
          internal: true,
          at: later(0.5),
        }),
      ]);
      expect(await knex('outbox')).toHaveLength(1);
    });

    it('is refused whole when somebody else was faster', async () => {
      const created = await storeTicket(store);
      const change = (summary: string) =>
        store.update({
          ticket: { ...created, summary, updatedAt: later(1) },
          actor: 'user:default/ann',
          events: [{ type: 'edited', data: { summary } }],
          messages: [{ kind: 'signal', ticketId: created.id, version: 2 }],
        });
      const results = await Promise.allSettled([change('one'), change('two')]);
      const refused = results.filter(it => it.status === 'rejected');
      expect(refused).toEqual([
        expect.objectContaining({
          reason: expect.objectContaining({
            name: 'ConflictError',
            message: expect.stringContaining('PAY-1'),
          }),
        }),
      ]);
      expect((await store.find(created.id))?.version).toBe(2);
      await expect(store.listEvents(created.id)).resolves.toHaveLength(2);
      expect(await knex('outbox')).toHaveLength(1);
    });
  });

  it('finds the tickets whose clocks have passed their due time unnoticed', async () => {
    const late = { dueAt: later(-1) };
    const [oldest, second] = [
      await storeTicket(store, { clocks: [sampleClock({ dueAt: later(-2) })] }),
      await storeTicket(store, { clocks: [sampleClock(late)] }),
    ];
    for (const clock of [
      { dueAt: later(0) },
      { dueAt: undefined },
      { ...late, metAt: later(-3) },
      { ...late, missedAt: later(-1) },
      { ...late, stoppedAt: later(-3) },
      { ...late, pausedSince: later(-3) },
    ]) {
      await storeTicket(store, { clocks: [sampleClock(clock)] });
    }
    const missed = async (limit: number) =>
      (await store.listNewlyMissed({ now: MONDAY, limit })).map(it => it.id);
    await expect(missed(10)).resolves.toEqual([oldest.id, second.id]);
    await expect(missed(1)).resolves.toEqual([oldest.id]);
  });

  it('knows those who have to do with a ticket', async () => {
    await knex('model_supporters').insert([
      { ref: 'group:default/desk', model_ref: 'supportmodel:default/payroll' },
      { ref: 'group:default/other', model_ref: 'supportmodel:default/other' },
    ]);
    await knex('module_super_users').insert(
      ['rents', 'letters'].map(module => ({
        ref: `user:default/${module}`,
        model_ref: 'supportmodel:default/payroll',
        module,
      })),
    );
    const ticket = await storeTicket(store, {
      module: 'rents',
      team: 'group:default/team',
    });
    await expect(
      store.getResources([ticket.id, 'none', ticket.id]),
    ).resolves.toEqual([
      {
        reporter: sampleTicket().reporter,
        affected: [],
        team: 'group:default/team',
        supporters: ['group:default/desk'],
        superUsers: ['user:default/rents'],
      },
      undefined,
      expect.anything(),
    ]);
  });
});
