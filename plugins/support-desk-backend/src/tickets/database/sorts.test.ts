import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import {
  EVERYTHING,
  sampleTicket,
  storeTicket,
} from '../__testUtils__/samples';
import { DatabaseTicketStore } from '../DatabaseTicketStore';
import type {
  StoredTicket,
  TicketListOptions,
  TicketStore,
} from '../TicketStore';

jest.setTimeout(60_000);

const { snapshot } = sampleTicket();

const databases = createTestDatabases();

describe.each(databases.engines)('sorted lists of tickets on %s', engine => {
  let knex: Knex;
  let store: TicketStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
  });

  async function keys(
    sort: TicketListOptions['sort'],
    order: TicketListOptions['order'],
  ) {
    const list = { filter: EVERYTHING, sort, order, limit: 200 };
    return (await store.list(list)).items.map(it => it.key);
  }

  it.each<[TicketListOptions['sort'], Partial<StoredTicket>[], string]>([
    ['key', Array(10).fill({}), '1 2 3 4 5 6 7 8 9 10'],
    [
      'summary',
      [{ summary: 'bees' }, { summary: 'Äpfel' }, { summary: 'apes' }],
      '3 2 1',
    ],
    [
      'priority',
      [3, undefined, 1].map(rank => ({
        snapshot: {
          ...snapshot,
          ...(rank && {
            priority: { id: 'p', title: 'P', rank, word: 'Priority' },
          }),
        },
      })),
      '3 1 2',
    ],
    [
      'status',
      [{ status: 'waiting' }, { status: 'closed' }, { status: 'new' }],
      '3 1 2',
    ],
    [
      'level',
      [3, 0, 2].map(level => ({
        snapshot: { ...snapshot, level: { id: 'l', level, title: 'L' } },
      })),
      '2 3 1',
    ],
    [
      'assignee',
      [{}, { assignee: 'user:x/cid' }, { assignee: 'user:default/dan' }],
      '2 3 1',
    ],
    [
      'model',
      ['HMIS', 'ClickHome'].map(modelTitle => ({
        snapshot: { ...snapshot, modelTitle },
      })),
      '2 1',
    ],
  ])('go by %s, and the other way round', async (sort, all, order) => {
    for (const ticket of all) await storeTicket(store, ticket);
    const expected = order.split(' ').map(number => `PAY-${number}`);
    await expect(keys(sort, 'asc')).resolves.toEqual(expected);
    await expect(keys(sort, 'desc')).resolves.toEqual(expected.reverse());
  });

  it('have the columns to sort by also for tickets of before', async () => {
    await storeTicket(store, { summary: 'Äpfel' });
    await storeTicket(store, {
      snapshot: {
        ...snapshot,
        priority: { id: 'p1', title: '1', rank: 1, word: 'Priority' },
      },
      status: 'closed',
      assignee: 'user:default/cid',
    });
    const rows = () => knex('tickets').orderBy('id');
    const written = await rows();
    const directory = resolvePackagePath(
      '@supportdesk/backstage-plugin-support-desk-backend',
      'migrations',
    );
    const name = '20261122000210_ticket_sorts.js';
    await knex.migrate.down({ directory, name });
    await knex.migrate.up({ directory, name });
    expect(await rows()).toEqual(written);
  });
});
