import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { DatabaseOpenPointStore } from './DatabaseOpenPointStore';
import type { StoredStep } from './OpenPointStore';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/payroll';
const ANN = 'user:default/ann';
const AT = new Date('2025-03-07T16:00:00Z');

const step = (some: Partial<StoredStep> = {}): StoredStep => ({
  id: uuid(),
  point: 'calendars.desk hours',
  hash: 'a',
  step: 'ask',
  whom: 'group:default/desk',
  dueOn: '2025-03-14',
  text: undefined,
  actor: ANN,
  at: AT,
  ...some,
});

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseOpenPointStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseOpenPointStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseOpenPointStore({ knex });
  });

  it('keeps all steps of a model as they were taken', async () => {
    const some = [
      step(),
      step({ step: 'answer', whom: undefined, dueOn: undefined, text: 'Yes' }),
      step({ step: 'reopen', whom: undefined, dueOn: undefined }),
    ];
    for (const it of some) await store.append(MODEL, it, []);
    await store.append('supportmodel:default/other', step(), []);
    expect(await store.stepsOf(MODEL)).toEqual(some);
  });

  it('keeps both of two at once', async () => {
    const some = [step({ step: 'answer' }), step({ step: 'answer' })];
    await Promise.all(some.map(it => store.append(MODEL, it, [])));
    expect(await store.stepsOf(MODEL)).toEqual(some);
  });

  it('tells of a step, and of none that it could not keep', async () => {
    const message = {
      kind: 'notification' as const,
      recipients: [ANN],
      title: 'A question',
      link: '/support/responsibilities/open-points',
      severity: 'normal' as const,
      topic: 'test',
      scope: 'test',
    };
    const first = step();
    await store.append(MODEL, first, [message]);
    await expect(store.append(MODEL, first, [message])).rejects.toThrow();
    const told = await knex('outbox').select('payload');
    expect(told.map(it => JSON.parse(it.payload))).toEqual([message]);
  });
});
