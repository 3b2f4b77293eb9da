import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { DatabaseReadingStore } from './DatabaseReadingStore';
import { PersonKey } from './PersonKey';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const at = (time: string) => new Date(`2025-03-${time}Z`);
const page = { entity: 'system:default/payroll', page: 'faq/' };

describe.each(databases.engines)('DatabaseReadingStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseReadingStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseReadingStore({ knex });
  });

  it('counts views by page and day, under the latest title', async () => {
    await store.addView({ ...page, title: 'Old' }, at('07T23:59:59'));
    await store.addView({ ...page, title: 'FAQ' }, at('07T10:00:00'));
    await store.addView({ ...page, title: 'FAQ' }, at('08T00:00:00'));
    await store.addView({ ...page, page: '', title: 'A' }, at('08T00:00:00'));
    const rows = await knex('article_views').orderBy(['page', 'day']);
    expect(rows.map(it => [it.page, it.day, it.title, it.views])).toEqual([
      ['', '2025-03-08', 'A', 1],
      ['faq/', '2025-03-07', 'FAQ', 2],
      ['faq/', '2025-03-08', 'FAQ', 1],
    ]);
  });

  it('counts all views at once', async () => {
    await Promise.all(
      Array.from({ length: 10 }, () =>
        store.addView({ ...page, title: 'FAQ' }, at('07T10:00:00')),
      ),
    );
    expect(await knex('article_views').select('views')).toEqual([
      { views: 10 },
    ]);
  });

  it('keeps the last answer of each reader', async () => {
    const said = { ...page, title: 'FAQ', at: at('07T10:00:00') };
    await store.putFeedback({
      ...said,
      person: 'a',
      helped: false,
      missing: 'Steps',
    });
    await store.putFeedback({ ...said, person: 'b', helped: false });
    expect(await store.listMissing([page.entity], 10)).toMatchObject([
      { missing: 'Steps', helped: false },
    ]);
    expect(await store.listMissing(['system:default/other'], 10)).toEqual([]);
    await store.putFeedback({ ...said, person: 'a', helped: true });
    expect(await store.listMissing([page.entity], 10)).toEqual([]);
    expect(await store.findFeedback(page, 'a')).toEqual({
      ...said,
      person: 'a',
      helped: true,
      missing: undefined,
    });
    expect(await store.findFeedback(page, 'c')).toBeUndefined();
  });

  it('knows people by keys that are the same everywhere and no names', async () => {
    const user = 'user:default/ann';
    const [one, two] = await Promise.all(
      [new PersonKey({ knex }), new PersonKey({ knex })].map(it => it.of(user)),
    );
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(two).toBe(one);
    expect(await new PersonKey({ knex }).of('user:default/ben')).not.toBe(one);
  });
});
