import { createTestDatabases } from '../../database/__testUtils__/databases';
import { DatabaseTaskStore } from './DatabaseTaskStore';
import type { DoneTask, TaskStore } from './TaskStore';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/payroll';

const done = (changes: Partial<DoneTask> = {}): DoneTask => ({
  transition: 'login',
  task: 'a',
  at: new Date('2025-05-20T10:00:00Z'),
  by: 'user:default/ann',
  ...changes,
});

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseTaskStore on %s', engine => {
  let store: TaskStore;

  beforeEach(async () => {
    store = new DatabaseTaskStore({ knex: await databases.open(engine) });
  });

  it('keeps the first tick of a task', async () => {
    await store.tick(MODEL, done());
    await store.tick(MODEL, done({ by: 'user:default/ben' }));
    await store.tick(MODEL, done({ task: 'b' }));
    await store.tick('supportmodel:default/other', done({ task: 'c' }));
    const tasks = await store.list(MODEL);
    expect(tasks.sort((a, b) => (a.task < b.task ? -1 : 1))).toEqual([
      done(),
      done({ task: 'b' }),
    ]);
  });

  it('forgets a tick that is taken back, and no other', async () => {
    await store.tick(MODEL, done());
    await store.tick(MODEL, done({ transition: 'portal' }));
    await store.untick({ modelRef: MODEL, transition: 'login' }, 'a');
    await store.untick({ modelRef: MODEL, transition: 'login' }, 'a');
    await expect(store.list(MODEL)).resolves.toEqual([
      done({ transition: 'portal' }),
    ]);
  });
});
