import { ticketRules } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { storeMany, ticketOfMany } from '../__testUtils__/manyTickets';
import {
  EVERYTHING,
  sampleTicket,
  storeTicket,
} from '../__testUtils__/samples';
import { DatabaseTicketStore } from '../DatabaseTicketStore';
import type { TicketListOptions } from '../TicketStore';

const refs = ['user:default/ann', 'group:default/desk'];

/** What the suggested policy lets somebody see. */
const visible: TicketListOptions = {
  filter: {
    ...EVERYTHING,
    conditions: [
      {
        anyOf: [
          ticketRules.isReporter.toQuery({ user: refs[0] }),
          ticketRules.isAffected.toQuery({ user: refs[0] }),
          ticketRules.isAssignedTeam.toQuery({ refs }),
          ticketRules.isSuperUserOfModule.toQuery({ refs }),
          ticketRules.supportsModel.toQuery({ refs }),
        ],
      },
    ],
  },
  sort: 'nextDue',
  order: 'asc',
  limit: 50,
};

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.engines)('the statements on %s', engine => {
  let knex: Knex;
  let store: DatabaseTicketStore;
  let statements: string[];

  beforeAll(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
    for (let number = 0; number < 3; number++) await storeTicket(store);
    // What it reads of models once, it has read.
    await store.list(visible);
    knex.on('query', ({ sql }: { sql: string }) => statements.push(sql));
  });

  beforeEach(() => {
    statements = [];
  });

  it('of a page are five, with the reach of the permissions, and do not grow with its tickets', async () => {
    for (const limit of [1, 2]) {
      statements = [];
      const { items, totalCount } = await store.list({ ...visible, limit });
      expect([items.length, totalCount]).toEqual([limit, 3]);
      expect(statements).toHaveLength(5);
    }
  });

  it('of a page that holds all are four: there is nothing to count', async () => {
    const { items, totalCount } = await store.list(visible);
    expect([items.length, totalCount]).toEqual([3, 3]);
    expect(statements).toHaveLength(4);
  });

  it('of which tickets a page holds are two, unless the list is longer than the largest page', async () => {
    const many = await databases.open(engine);
    const sample = sampleTicket();
    await storeMany(many, 201, number => ticketOfMany(sample, number));
    const { id } = await many('tickets').first('id');
    const conditions = [ticketRules.supportsModel.toQuery({ refs })];
    const filter = { ...EVERYTHING, conditions: [{ not: conditions[0] }] };
    many.on('query', ({ sql }: { sql: string }) => statements.push(sql));
    const long = new DatabaseTicketStore({ knex: many });
    for (const [total, expected] of [
      [201, 3],
      [200, 2],
    ]) {
      statements = [];
      const page = await long.listVersions({ ...visible, filter });
      expect(page.totalCount).toBe(total);
      expect(page.items).toHaveLength(50);
      expect(page.nextCursor).toBeDefined();
      expect(statements).toHaveLength(expected);
      await many('tickets').where({ id }).delete();
    }
  });

  it('of a later page are four: nothing is counted again', async () => {
    const { nextCursor } = await store.list({ ...visible, limit: 1 });
    statements = [];
    await store.list({ ...visible, limit: 1, cursor: nextCursor });
    expect(statements).toHaveLength(4);
  });

  it('of a new ticket do not ask what has happened to it', async () => {
    await storeTicket(store);
    expect(statements.filter(it => /max\(/.test(it))).toEqual([]);
    // Key, snapshot, ticket, clocks, events, level, texts read and written, what is told, between the two of a transaction.
    expect(statements.length).toBeLessThanOrEqual(11);
  });

  it('of a change store no snapshot that is stored', async () => {
    const { items } = await store.list(visible);
    statements = [];
    await store.update({
      ticket: { ...items[0], summary: 'Another one' },
      actor: 'user:default/ann',
      events: [{ type: 'edited', data: {} }],
      messages: [],
    });
    expect(statements.filter(it => /ticket_snapshots/.test(it))).toEqual([]);
  });
});
