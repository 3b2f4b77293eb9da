import type { Knex } from 'knex';
import { PNG } from '../../attachments/__testUtils__/files';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { aDraft, aPublication } from './__testUtils__/drafts';
import { DatabaseDraftStore } from './DatabaseDraftStore';
import { DatabasePublicationStore } from './DatabasePublicationStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseDraftStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseDraftStore;
  let publications: DatabasePublicationStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseDraftStore({ knex });
    publications = new DatabasePublicationStore({ knex });
  });

  it('keeps all of a draft', async () => {
    const draft = {
      ...aDraft('1'),
      candidate: 'c',
      base: 'r1',
      module: 'rents',
      refused: { revision: 'r2', by: 'user:default/ann' },
    };
    expect(await store.create(draft)).toEqual(draft);
    expect(await store.find('1')).toEqual(draft);
    expect(await store.find('2')).toBeUndefined();
  });

  it('has one draft of a subject at a time, whoever starts it', async () => {
    const started = await Promise.all(
      ['1', '2', '3'].map(id =>
        store.create({ ...aDraft(id), subject: 'candidate:c' }),
      ),
    );
    expect(new Set(started.map(it => it.id)).size).toBe(1);
    const [{ id }] = started;
    expect((await store.findBySubject('candidate:c'))?.id).toBe(id);
    await publications.put(aPublication(id), { id, version: 1 }, 'r1');
    const next = await store.create({
      ...aDraft('4'),
      subject: 'candidate:c',
    });
    expect(next.id).toBe('4');
  });

  it('lets one of two writers at once save, and remembers what was changed', async () => {
    const draft = await store.create(aDraft('1'));
    const by = 'user:default/ann';
    const saved = await Promise.all([
      store.update({ ...draft, body: 'A' }, { by, fields: ['body'] }),
      store.update({ ...draft, body: 'B' }, { by, fields: ['body'] }),
    ]);
    const [winner] = saved.filter(it => it !== undefined);
    expect(saved).toContain(undefined);
    expect(await store.find('1')).toEqual(winner);
    expect(winner).toMatchObject({
      version: 2,
      changes: [{ version: 2, by, fields: ['body'] }],
    });
    await expect(store.delete(draft)).resolves.toBe(false);
    await expect(store.delete(winner!)).resolves.toBe(true);
    expect(await store.find('1')).toBeUndefined();
  });

  it('keeps images until their draft is gone', async () => {
    const draft = await store.create(aDraft('1'));
    const image = {
      name: 'a.png',
      mediaType: 'image/png',
      size: PNG.length,
      content: PNG,
    };
    const changed = await store.addImage(draft, image, 'user:default/ann');
    expect(changed?.version).toBe(2);
    await expect(
      store.addImage(draft, { ...image, name: 'b.png' }, 'user:default/ann'),
    ).resolves.toBeUndefined();
    expect(await store.imagesOf(['1'])).toEqual([
      { draft: '1', name: 'a.png', mediaType: 'image/png', size: PNG.length },
    ]);
    expect(PNG.equals((await store.contentOf('1', 'a.png'))!)).toBe(true);
    expect(await store.contentOf('1', 'b.png')).toBeUndefined();
    await store.delete(changed!);
    expect(await knex('article_images')).toEqual([]);
  });

  it('lists what readers do not find yet, the latest first', async () => {
    for (const id of ['1', '2', '3', '4']) {
      await store.create({ ...aDraft(id), updatedAt: new Date(Number(id)) });
    }
    await store.create({ ...aDraft('5'), modelRef: 'supportmodel:a/b' });
    await publications.put(aPublication('2'), { id: '2', version: 1 });
    await publications.put(
      { ...aPublication('3'), foundAt: new Date() },
      { id: '3', version: 1 },
    );
    const list = async (limit: number) => {
      const listed = await store.list([aDraft('').modelRef], limit);
      return listed.map(it => it.id);
    };
    expect(await list(10)).toEqual(['4', '2', '1']);
    expect(await list(2)).toEqual(['4', '2']);
    expect(
      await store.findPublished(aDraft('').entityRef, ['faq/a.md', 'b.md']),
    ).toMatchObject({ id: '3' });
  });

  it('hands out so many publications at a time, those that have waited longest first', async () => {
    const now = new Date('2025-03-07T17:00:00Z');
    for (const [id, minutes] of [
      ['1', 1],
      ['2', 3],
      ['3', 2],
    ] as const) {
      const draft = await store.create(aDraft(id));
      const nextAttemptAt = new Date(now.getTime() - minutes * 60_000);
      await publications.put({ ...aPublication(id), nextAttemptAt }, draft);
    }
    const claim = async () => {
      const claimed = await publications.claim({
        now,
        leaseMs: 1000,
        limit: 2,
      });
      return claimed.map(it => it.draft);
    };
    expect(await claim()).toEqual(['2', '3']);
    expect(await claim()).toEqual(['1']);
    expect(await claim()).toEqual([]);
  });

  it('goes on with a draft that was saved while it was published', async () => {
    const draft = await store.create(aDraft('1'));
    await store.update(
      { ...draft, body: 'Later' },
      { by: 'user:default/ann', fields: ['body'] },
    );
    await publications.put(aPublication('1'), draft, 'r2');
    expect(await store.find('1')).toMatchObject({
      subject: draft.subject,
      body: 'Later',
      base: 'r2',
      version: 2,
    });
  });
});
