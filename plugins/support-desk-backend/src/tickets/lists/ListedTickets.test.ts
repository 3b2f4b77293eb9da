import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import {
  EVERYTHING,
  HOUR,
  MONDAY,
  storeTicket,
} from '../__testUtils__/samples';
import { DatabaseTicketStore } from '../DatabaseTicketStore';
import { describeTicket } from '../describeTicket';
import type { StoredTicket, TicketListOptions } from '../TicketStore';
import { ListedTickets } from './ListedTickets';

const FIRST: TicketListOptions = {
  filter: EVERYTHING,
  sort: 'created',
  order: 'asc',
  limit: 2,
};

const databases = createTestDatabases();

describe.each(databases.engines)('listed tickets on %s', engine => {
  let knex: Knex;
  let store: DatabaseTicketStore;
  let names: Record<string, string>;
  let listed: ListedTickets;

  const start = (milliseconds = 60_000) =>
    new ListedTickets({
      store,
      models: { namesOf: async () => names },
      milliseconds,
    });

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
    names = { 'user:default/ann': 'Ann' };
    listed = start();
    for (const summary of ['One', 'Two', 'Three']) {
      await storeTicket(store, { summary });
    }
  });

  const page = async (options: Partial<TicketListOptions> = {}) =>
    JSON.parse(await listed.page({ ...FIRST, ...options }));
  const summaries = async () =>
    (await page()).items.map((it: any) => it.summary);
  const change = async (changes: Partial<StoredTicket>, index = 0) => {
    const { items } = await store.list(FIRST);
    await store.update({
      ticket: { ...items[index], ...changes },
      actor: 'user:default/ann',
      events: [{ type: 'edited', data: {} }],
      messages: [],
    });
  };

  it('are what the same list describes, page by page and when asked again', async () => {
    const known = names;
    for (const now of [MONDAY, new Date(MONDAY.getTime() + 5 * HOUR)]) {
      let cursor: string | undefined;
      const filter = { ...EVERYTHING, now };
      for (const expected of [2, 1]) {
        const options = { ...FIRST, filter, cursor };
        const { items, ...others } = await store.list(options);
        const described = items.map(it =>
          describeTicket(it, known, now, { segments: false }),
        );
        const answer = await page(options);
        expect(answer).toEqual(
          JSON.parse(JSON.stringify({ ...others, items: described })),
        );
        expect(answer.items).toHaveLength(expected);
        cursor = answer.nextCursor;
      }
      expect(cursor).toBeUndefined();
    }
  });

  it('may be none', async () => {
    await knex('tickets').delete();
    await expect(page()).resolves.toEqual({ items: [], totalCount: 0 });
  });

  it('are as they were changed, at once', async () => {
    await expect(summaries()).resolves.toEqual(['One', 'Two']);
    await change({ summary: 'One and a half' });
    await expect(summaries()).resolves.toEqual(['One and a half', 'Two']);
  });

  it('take one statement when they were read before, and four more when they were not', async () => {
    const statements: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => statements.push(sql));
    const taken = async () => {
      statements.length = 0;
      await page();
      return statements.length;
    };
    // Tickets, clocks, affected; nobody has read the snapshot yet, or somebody has.
    expect([4, 5]).toContain(await taken());
    expect(await taken()).toBe(1);
    await change({ summary: 'Changed' }, 1);
    expect(await taken()).toBe(4);
    expect(await taken()).toBe(1);
  });

  it('are named as they were until they are read anew', async () => {
    const nameOf = async () => (await page()).items[0].reporter.title;
    await expect(nameOf()).resolves.toBe('Ann');
    names = { 'user:default/ann': 'Anna' };
    await expect(nameOf()).resolves.toBe('Ann');
    listed = start(0);
    await expect(nameOf()).resolves.toBe('Anna');
  });

  it('are read in one go where one was changed after it was found', async () => {
    const findAll = store.findAll.bind(store);
    const list = jest.spyOn(store, 'list');
    jest.spyOn(store, 'findAll').mockImplementationOnce(async ids => {
      await change({ summary: 'Secret', reporter: 'user:default/bob' });
      list.mockClear();
      return findAll(ids);
    });
    const filter = {
      ...EVERYTHING,
      reporters: ['user:default/ann'],
    };
    const { items } = await page({ filter });
    expect(items.map((it: any) => it.summary)).toEqual(['Two', 'Three']);
    expect(list).toHaveBeenCalledTimes(1);
  });
});
