import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseCandidateStore } from '../knowledge/candidates/DatabaseCandidateStore';
import { StoredCandidateProgress } from '../knowledge/candidates/StoredCandidateProgress';
import { DatabaseProblemStore } from '../problems/DatabaseProblemStore';
import { exampleModel } from '../tickets/__testUtils__/exampleModels';
import { SearchDocuments } from './SearchDocuments';

jest.setTimeout(60_000);

const NOW = new Date('2025-03-07T16:00:00Z');
const model = exampleModel('nec-ihms');

const databases = createTestDatabases();

describe.each(databases.engines)('entries of the FAQ on %s', engine => {
  it('are what was published, with how often it was asked', async () => {
    const knex = await databases.open(engine);
    const clock = { now: () => NOW };
    const candidates = new DatabaseCandidateStore({ knex });
    const progress = new StoredCandidateProgress({ candidates, clock });
    const documents = new SearchDocuments({
      registry: { list: async () => [{ model } as any] },
      listings: { activeOf: async () => [] },
      directory: { namesOf: async () => ({}) },
      problems: new DatabaseProblemStore({ knex }),
      candidates,
      clock,
    });
    for (const id of ['a', 'b', 'c']) {
      await candidates.insert(
        {
          id,
          version: 1,
          modelRef: model.ref,
          module: 'rents',
          title: `How to ${id}`,
          description: 'And why',
          status: 'open',
          origin: 'added',
          because: { words: [] },
          createdAt: NOW,
          updatedAt: NOW,
        },
        id === 'b'
          ? ['ann', 'ben', 'ann'].map((asker, index) => ({
              kind: 'ticket',
              id: `${index}`,
              candidate: id,
              at: NOW,
              asker: `user:default/${asker}`,
            }))
          : [],
      );
    }
    await progress.drafting('a', 'draft');
    await progress.proposed('a');
    await progress.published('a', { title: 'How to a', url: '/docs/a' });
    await progress.drafting('b', 'draft');
    await progress.published('b', { title: 'How to b', url: '/docs/b' });
    await progress.drafting('c', 'draft');

    const first = await documents.faq({ limit: 1 });
    expect(first.items).toEqual([
      {
        model: model.ref,
        modelTitle: model.title,
        id: 'b',
        title: 'How to b',
        module: { id: 'rents', title: 'Rents' },
        asked: 3,
        publishedAt: NOW.toISOString(),
        url: '/docs/b',
      },
    ]);
    const second = await documents.faq({ limit: 1, cursor: first.nextCursor });
    expect(second.items.map(it => it.id)).toEqual(['a']);
    expect(second.nextCursor).toBeUndefined();

    expect((await progress.askersOf('b')).sort()).toEqual([
      'user:default/ann',
      'user:default/ben',
    ]);
    await progress.reopened('c');
    expect(await candidates.find('c')).toMatchObject({
      status: 'open',
      draft: undefined,
    });
    await progress.reopened('b');
    expect(await candidates.find('b')).toMatchObject({ status: 'published' });
    await expect(progress.askersOf('x')).rejects.toThrow(
      "there is no candidate 'x'",
    );
  });
});
