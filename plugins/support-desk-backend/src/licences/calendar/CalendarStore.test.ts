import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { CalendarStore } from './CalendarStore';

jest.setTimeout(60_000);

const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const AT = new Date('2025-03-07T16:00:00Z');
const LATER = new Date('2025-03-08T16:00:00Z');

const databases = createTestDatabases();

describe.each(databases.engines)('CalendarStore on %s', engine => {
  let knex: Knex;
  let store: CalendarStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new CalendarStore({ knex });
  });

  it('keeps one feed of each user', async () => {
    await store.put(ANN, 'a', AT);
    await store.put(BEN, 'b', AT);
    await store.put(ANN, 'c', LATER);
    await expect(store.sinceOf(ANN)).resolves.toEqual(LATER);
    await expect(store.userOf('a')).resolves.toBeUndefined();
    await expect(store.userOf('c')).resolves.toBe(ANN);
    await expect(store.userOf('b')).resolves.toBe(BEN);
  });

  it('ends a feed', async () => {
    await store.put(ANN, 'a', AT);
    await store.delete(ANN);
    await expect(store.sinceOf(ANN)).resolves.toBeUndefined();
    await expect(store.userOf('a')).resolves.toBeUndefined();
    await expect(store.delete(ANN)).resolves.toBeUndefined();
  });

  it('keeps one of two that are made at the same time', async () => {
    await Promise.all(['a', 'b'].map(it => store.put(ANN, it, AT)));
    const users = await Promise.all(['a', 'b'].map(it => store.userOf(it)));
    expect(users.filter(it => it === ANN)).toHaveLength(1);
  });
});
