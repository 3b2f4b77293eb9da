import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { FeedStore } from './FeedStore';

jest.setTimeout(60_000);

const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const AT = new Date('2025-03-07T16:00:00Z');
const LATER = new Date('2025-03-08T16:00:00Z');

const databases = createTestDatabases();

describe.each(databases.engines)('FeedStore on %s', engine => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.open(engine);
  });

  describe.each(['licence_calendars', 'notice_feeds'] as const)(
    'in %s',
    table => {
      let store: FeedStore;

      beforeEach(() => {
        store = new FeedStore({ knex, table });
      });

      it('keeps one feed of each user', async () => {
        const first = await store.make(ANN, AT);
        const bens = await store.make(BEN, AT);
        const second = await store.make(ANN, LATER);
        await expect(store.sinceOf(ANN)).resolves.toEqual(LATER);
        await expect(store.userOf(first)).resolves.toBeUndefined();
        await expect(store.userOf(second)).resolves.toBe(ANN);
        await expect(store.userOf(bens)).resolves.toBe(BEN);
      });

      it('keeps nothing by which a feed can be read', async () => {
        const token = await store.make(ANN, AT);
        expect(token).toMatch(/^[\w-]{43}$/);
        expect(JSON.stringify(await knex(table))).not.toContain(token);
      });

      it('ends a feed', async () => {
        const token = await store.make(ANN, AT);
        await store.delete(ANN);
        await expect(store.sinceOf(ANN)).resolves.toBeUndefined();
        await expect(store.userOf(token)).resolves.toBeUndefined();
        await expect(store.delete(ANN)).resolves.toBeUndefined();
      });

      it('keeps one of two that are made at the same time', async () => {
        const tokens = await Promise.all([1, 2].map(() => store.make(ANN, AT)));
        const users = await Promise.all(tokens.map(it => store.userOf(it)));
        expect(users.filter(it => it === ANN)).toHaveLength(1);
      });
    },
  );
});
