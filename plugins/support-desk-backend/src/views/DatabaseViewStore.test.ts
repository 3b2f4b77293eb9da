import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseViewStore } from './DatabaseViewStore';
import type { StoredView, ViewStore } from './ViewStore';

jest.setTimeout(60_000);

const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const DESK = 'group:default/desk';

const view = (changes: Partial<StoredView> = {}): StoredView => ({
  id: '1',
  owner: ANN,
  title: 'Overdue',
  query: { due: 'overdue', sort: 'queue' },
  sharedWith: undefined,
  createdAt: new Date('2025-03-07T16:00:00Z'),
  ...changes,
});

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseViewStore on %s', engine => {
  let store: ViewStore;

  beforeEach(async () => {
    store = new DatabaseViewStore({ knex: await databases.open(engine) });
  });

  it('keeps views as they are', async () => {
    await store.create(view());
    await expect(store.find('1')).resolves.toEqual(view());
    const changed = view({ title: 'Late', sharedWith: DESK, query: {} });
    await store.update(changed);
    await expect(store.find('1')).resolves.toEqual(changed);
    await store.delete('1');
    await expect(store.find('1')).resolves.toBeUndefined();
  });

  it('lists those of an owner and of groups, by title', async () => {
    await store.create(view({ title: 'b' }));
    await store.create(view({ id: '2', title: 'A' }));
    await store.create(view({ id: '3', owner: BEN, title: 'ä' }));
    await store.create(
      view({ id: '4', owner: BEN, title: 'C', sharedWith: DESK }),
    );
    const titles = async (owner: string, groups: string[]) =>
      (await store.listFor(owner, groups)).map(it => it.title);
    await expect(titles(ANN, [])).resolves.toEqual(['A', 'b']);
    await expect(titles(ANN, [DESK])).resolves.toEqual(['A', 'b', 'C']);
    await expect(titles(BEN, [DESK])).resolves.toEqual(['ä', 'C']);
    await expect(titles('user:default/cid', [])).resolves.toEqual([]);
  });

  it('takes a title once an owner', async () => {
    await store.create(view());
    await store.create(view({ id: '2', owner: BEN }));
    await store.create(view({ id: '3', title: 'Other' }));
    const conflict = {
      name: 'ConflictError',
      message: expect.stringContaining("'Overdue'"),
    };
    await expect(store.create(view({ id: '4' }))).rejects.toMatchObject(
      conflict,
    );
    await expect(store.update(view({ id: '3' }))).rejects.toMatchObject(
      conflict,
    );
    await expect(store.find('3')).resolves.toMatchObject({ title: 'Other' });
  });
});
