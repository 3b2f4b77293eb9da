import { createTestDatabases } from '../../database/__testUtils__/databases';
import { DatabaseCandidateStore } from './DatabaseCandidateStore';
import type { CandidateFacts, StoredMember } from './types';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/nec-ihms';
const NOW = new Date('2025-03-07T16:00:00Z');

const candidate = (changes: Partial<CandidateFacts> = {}): CandidateFacts => ({
  id: 'a',
  version: 1,
  modelRef: MODEL,
  module: 'rents',
  title: 'Reverse payment',
  description: '',
  status: 'open',
  origin: 'found',
  because: {
    requestType: 'query',
    words: ['reverse', 'payment'],
    threshold: { count: 3, within: '30 days' },
  },
  createdAt: NOW,
  updatedAt: NOW,
  ...changes,
});

const member = (
  id: string,
  day: number,
  changes: Partial<StoredMember> = {},
): StoredMember => ({
  kind: 'ticket',
  id,
  candidate: 'a',
  at: new Date(Date.UTC(2025, 2, day)),
  asker: 'user:default/ann',
  ...changes,
});

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseCandidateStore on %s', engine => {
  let store: DatabaseCandidateStore;

  beforeEach(async () => {
    store = new DatabaseCandidateStore({ knex: await databases.open(engine) });
  });

  it('keeps candidates as they are, with how often they were asked', async () => {
    await store.insert(candidate());
    expect(await store.find('a')).toEqual({
      ...candidate(),
      count: 0,
      people: 0,
    });
    const whole = candidate({
      version: 2,
      module: undefined,
      status: 'dismissed',
      assignee: 'user:default/ben',
      dismissal: { reason: 'Once only', by: 'user:default/ben', at: NOW },
      mergedInto: 'b',
      draft: 'd',
      articleUrl: '/docs',
      publishedAt: NOW,
      createdBy: 'user:default/ann',
      updatedBy: 'user:default/ben',
    });
    await store.update(whole);
    await store.put([
      member('1', 3),
      member('2', 10, { asker: 'user:default/ben' }),
      member('2', 11, { kind: 'question' }),
      member('3', 20, { removedAt: NOW }),
    ]);
    expect(await store.find('a')).toEqual({
      ...whole,
      count: 3,
      people: 2,
      firstAt: member('1', 3).at,
      lastAt: member('2', 11).at,
    });
    expect(await store.find('b')).toBeUndefined();
  });

  it('has each member in one candidate at most', async () => {
    await store.insert(candidate(), [member('1', 3)]);
    await store.insert(candidate({ id: 'b' }));
    await store.put([member('1', 3, { candidate: 'b', addedBy: 'x' })]);
    expect(await store.membersOf(['a'])).toEqual([]);
    expect(await store.membersOf(['b'])).toEqual([
      member('1', 3, { candidate: 'b', addedBy: 'x' }),
    ]);
    expect(await store.findMembers('ticket', ['1', '2'])).toHaveLength(1);
    expect(await store.findMembers('question', ['1'])).toEqual([]);
  });

  it('lists those asked most often first, page by page', async () => {
    await store.insert(candidate(), [member('1', 3)]);
    await store.insert(candidate({ id: 'b' }), [
      member('2', 4, { candidate: 'b' }),
      member('3', 4, { candidate: 'b' }),
    ]);
    await store.insert(candidate({ id: 'c' }), [
      member('4', 5, { candidate: 'c' }),
    ]);
    await store.insert(candidate({ id: 'd' }));
    await store.insert(candidate({ id: 'e' }));
    await store.insert(candidate({ id: 'f', status: 'dismissed' }));
    await store.insert(candidate({ id: 'g', modelRef: 'other' }));
    const filter = { models: [MODEL], statuses: ['open' as const], limit: 1 };
    const ids: string[] = [];
    for (let after; ; ) {
      const [found] = await store.list({ ...filter, after });
      if (!found) break;
      ids.push(found.id);
      after = found;
    }
    expect(ids).toEqual(['b', 'c', 'a', 'e', 'd']);
    expect(await store.list({ ...filter, models: [] })).toEqual([]);
  });

  it('moves members, and what was merged before', async () => {
    await store.insert(candidate(), [member('1', 3), member('2', 4)]);
    await store.insert(candidate({ id: 'b' }));
    await store.insert(
      candidate({ id: 'c', status: 'merged', mergedInto: 'a' }),
    );
    await store.move('a', 'b');
    expect(await store.find('b')).toMatchObject({ count: 2 });
    expect(await store.find('c')).toMatchObject({ mergedInto: 'b' });
  });

  it('writes in turn, all of it or nothing', async () => {
    const failing = store.inTurn(MODEL, async tx => {
      await tx.insert(candidate());
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.find('a')).toBeUndefined();

    const insertOnce = () =>
      store.inTurn(MODEL, async tx => {
        if (await tx.find('a')) return false;
        await tx.insert(candidate());
        return true;
      });
    const done = await Promise.all([insertOnce(), insertOnce(), insertOnce()]);
    expect(done.filter(Boolean)).toHaveLength(1);
  });
});
