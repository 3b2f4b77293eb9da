import { ticketSortSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { DatabaseTicketStore } from '../DatabaseTicketStore';
import {
  EVERYTHING,
  HOUR,
  MONDAY,
  sampleClock,
  sampleTicket,
  storeTicket,
} from '../__testUtils__/samples';
import type {
  TicketFilter,
  TicketListOptions,
  TicketStore,
} from '../TicketStore';

jest.setTimeout(120_000);

const later = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);

/** Few values, so that many tickets sort alike. */
const SUMMARIES = ['Äpfel', 'apples', '漢字 🙂'];
const STATUSES = ['new', 'waiting', 'closed'] as const;
const ASSIGNEES = [undefined, 'user:default/cid', 'user:default/ann'];
const { snapshot } = sampleTicket();
const SNAPSHOTS = [
  snapshot,
  {
    ...snapshot,
    priority: { id: 'p1', title: '1', rank: 1, word: 'Priority' },
  },
  {
    ...snapshot,
    modelTitle: 'ä',
    queue: {
      path: 'queue',
      order: 'arrival' as const,
      first: { requestTypes: ['question'], priorities: [] },
    },
  },
];

const databases = createTestDatabases();

describe.each(databases.engines)('lists of tickets on %s', engine => {
  let knex: Knex;
  let store: TicketStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
  });

  async function keys(
    filter: Partial<TicketFilter> = {},
    options: Partial<TicketListOptions> = {},
  ) {
    const { items } = await store.list({
      filter: { ...EVERYTHING, ...filter },
      sort: 'created',
      order: 'asc',
      limit: 200,
      ...options,
    });
    return items.map(it => it.key);
  }

  it('are sorted by what falls due next; what does not comes last both ways', async () => {
    for (const clock of [
      { dueAt: later(3) },
      { dueAt: undefined },
      { dueAt: later(1) },
      { dueAt: later(2), pausedSince: later(0) },
      { dueAt: later(-1), missedAt: later(-1) },
    ]) {
      await storeTicket(store, { clocks: [sampleClock(clock)] });
    }
    await expect(keys({}, { sort: 'nextDue' })).resolves.toEqual([
      'PAY-5',
      'PAY-3',
      'PAY-1',
      'PAY-2',
      'PAY-4',
    ]);
    await expect(keys({}, { sort: 'nextDue', order: 'desc' })).resolves.toEqual(
      ['PAY-1', 'PAY-3', 'PAY-5', 'PAY-4', 'PAY-2'],
    );
  });

  it('hold in pages what they hold as a whole, also when many tickets sort alike', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(2), fc.option(fc.nat(2)), fc.nat(2)), {
          minLength: 1,
          maxLength: 14,
        }),
        fc.constantFrom(...ticketSortSchema.options),
        fc.constantFrom<TicketListOptions['order']>('asc', 'desc'),
        fc.integer({ min: 1, max: 5 }),
        async (tickets, sort, order, limit) => {
          await knex('tickets').delete();
          for (const [created, due, updated] of tickets) {
            await storeTicket(store, {
              createdAt: later(created),
              updatedAt: later(updated),
              summary: SUMMARIES[updated],
              status: STATUSES[created],
              assignee: ASSIGNEES[updated],
              snapshot: SNAPSHOTS[created],
              clocks: [
                sampleClock({ dueAt: due === null ? undefined : later(due) }),
              ],
            });
          }
          const list = { filter: EVERYTHING, sort, order };
          const whole = await store.list({ ...list, limit: 200 });
          expect(whole.nextCursor).toBeUndefined();
          expect(whole.totalCount).toBe(tickets.length);

          const paged: string[] = [];
          let cursor: string | undefined;
          do {
            const page = await store.list({ ...list, limit, cursor });
            expect(page.items.length).toBeLessThanOrEqual(limit);
            expect(page.items.length).toBeGreaterThan(0);
            paged.push(...page.items.map(it => it.id));
            cursor = page.nextCursor;
          } while (cursor);
          expect(paged).toEqual(whole.items.map(it => it.id));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('refuse a cursor that they did not give out', async () => {
    await storeTicket(store);
    await storeTicket(store);
    const list = (cursor?: string, order: 'asc' | 'desc' = 'asc') =>
      store.list({
        filter: EVERYTHING,
        sort: 'created',
        order,
        limit: 1,
        cursor,
      });
    const { nextCursor } = await list();
    const parts = JSON.parse(
      Buffer.from(nextCursor!, 'base64url').toString('utf8'),
    );
    const forged = Buffer.from(
      JSON.stringify(parts.with(2, parts[2] - 1)),
    ).toString('base64url');

    for (const cursor of ['nonsense', `${nextCursor}x`, forged, 'W10']) {
      await expect(list(cursor)).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining('cursor is not one'),
      });
    }
    await expect(list(nextCursor, 'desc')).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('sort=created&order=asc'),
    });
    await expect(list(nextCursor)).resolves.toMatchObject({
      items: [{ key: 'PAY-2' }],
    });
  });

  it('are narrowed down by each property', async () => {
    await storeTicket(store);
    await storeTicket(store, {
      modelRef: 'supportmodel:default/other',
      status: 'waiting',
      level: 'level-2',
      priority: 'p1',
      requestType: 'incident',
      assignee: 'user:default/cid',
      reporter: 'user:default/ben',
      moduleEntity: 'component:default/rents',
    });
    for (const filter of [
      { models: ['supportmodel:default/other'] },
      { statuses: ['waiting', 'closed'] },
      { levels: ['level-2'] },
      { priorities: ['p1'] },
      { requestTypes: ['incident'] },
      { assignees: ['user:default/cid'] },
      { reporters: ['user:default/ben'] },
      { entity: { ref: 'component:default/rents', models: [] } },
      { entity: { ref: 'x', models: ['supportmodel:default/other'] } },
    ]) {
      await expect(keys(filter)).resolves.toEqual(['PAY-2']);
      await expect(store.count({ ...EVERYTHING, ...filter })).resolves.toBe(1);
    }
    await expect(keys({ models: [] })).resolves.toEqual([]);
    await expect(keys({ assignees: ['nobody'] })).resolves.toEqual(['PAY-1']);
    await expect(
      keys({ assignees: ['nobody', 'user:default/cid'] }),
    ).resolves.toHaveLength(2);
  });

  it('and counts tell overdue, at risk, running, paused and none apart', async () => {
    const clocks = {
      overdue: { dueAt: later(-1), atRiskAt: later(-2) },
      atRisk: { dueAt: later(0), atRiskAt: later(0) },
      running: { dueAt: later(2), atRiskAt: later(1) },
      paused: { dueAt: later(2), pausedSince: later(0) },
      none: { dueAt: undefined },
    };
    for (const clock of Object.values(clocks)) {
      await storeTicket(store, { clocks: [sampleClock(clock)] });
    }
    await storeTicket(store, {
      clocks: [sampleClock({ ...clocks.overdue, metAt: later(-1) })],
    });
    await expect(keys({ due: ['overdue'] })).resolves.toEqual(['PAY-1']);
    await expect(keys({ due: ['atRisk'] })).resolves.toEqual(['PAY-2']);
    await expect(keys({ due: ['running', 'paused'] })).resolves.toEqual([
      'PAY-3',
      'PAY-4',
    ]);
    await expect(keys({ due: ['none'] })).resolves.toEqual(['PAY-5', 'PAY-6']);
    await expect(store.countDue(EVERYTHING)).resolves.toEqual({
      overdue: 1,
      atRisk: 1,
      running: 1,
      paused: 1,
      none: 2,
      total: 6,
    });
    await expect(
      store.countDue({ ...EVERYTHING, models: [] }),
    ).resolves.toMatchObject({ overdue: 0, total: 0 });
  });
});
