import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { inEnglish } from '../../words/__testUtils__/inEnglish';
import { DatabaseWarningStore } from './DatabaseWarningStore';
import type { StoredWarning, WarningChanges } from './WarningStore';

jest.setTimeout(60_000);

const ANN = 'user:default/ann';
const AT = new Date('2025-03-07T16:00:00Z');
const LATER = new Date('2025-03-08T16:00:00Z');

const full: StoredWarning = {
  id: '1',
  licence: 'a',
  kind: 'full',
  day: undefined,
  since: AT,
  snoozed: undefined,
};
const renewal: StoredWarning = {
  ...full,
  id: '2',
  kind: 'renewal',
  day: '2025-04-01',
};

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseWarningStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseWarningStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseWarningStore({ knex });
  });

  const change = async (changes: Partial<WarningChanges>) =>
    store.change({
      begun: [],
      awake: [],
      ended: [],
      at: AT,
      messagesOf: told =>
        told.map(it => ({
          kind: 'notification',
          recipients: [ANN],
          title: `${it.licence} ${it.kind} ${it.id}`,
          link: '/support/licences',
          severity: 'normal',
          topic: 'test',
          scope: 'test',
        })),
      ...changes,
    });

  /** What was told since the last time that this was asked. */
  const told = async (): Promise<string[]> => {
    const rows = await knex('outbox').orderBy('id');
    await knex('outbox').delete();
    return rows.map(it => inEnglish(JSON.parse(it.payload)).title);
  };

  it('keeps what holds as it is, and tells it', async () => {
    await change({ begun: [full, renewal] });
    await expect(store.list()).resolves.toEqual([full, renewal]);
    await expect(store.find('2')).resolves.toEqual(renewal);
    await expect(told()).resolves.toEqual(['a full 1', 'a renewal 2']);
  });

  it('tells an occasion that began already no second time', async () => {
    await change({ begun: [full] });
    await told();
    await change({ begun: [{ ...full, id: '3' }, renewal] });
    await expect(told()).resolves.toEqual(['a renewal 2']);
    await expect(store.list()).resolves.toEqual([full, renewal]);
  });

  it('tells what is open again when it begins again', async () => {
    await change({ begun: [full] });
    await change({ ended: [full] });
    await expect(store.list()).resolves.toEqual([]);
    await expect(store.find('1')).resolves.toBeUndefined();
    await told();
    await change({ begun: [{ ...full, id: '3' }] });
    await expect(told()).resolves.toEqual(['a full 3']);
  });

  it('tells a day no second time, but shows it again', async () => {
    await change({ begun: [renewal] });
    await store.snooze('2', { until: '2025-03-20', by: ANN });
    await change({ ended: [renewal], at: LATER });
    await expect(store.list()).resolves.toEqual([]);
    await told();
    const moved = { ...renewal, id: '4', day: '2025-05-01' };
    await change({ begun: [{ ...renewal, id: '3' }, moved] });
    await expect(told()).resolves.toEqual(['a renewal 4']);
    await expect(store.list()).resolves.toEqual([renewal, moved]);
  });

  it('puts off and wakes', async () => {
    await change({ begun: [full] });
    const snoozed = { until: '2025-03-20', by: ANN };
    await expect(store.snooze('1', snoozed)).resolves.toEqual({
      ...full,
      snoozed,
    });
    await expect(store.snooze('1', undefined)).resolves.toEqual(full);
    await expect(store.snooze('2', snoozed)).resolves.toBeUndefined();
  });

  it('tells again once of what was put off', async () => {
    await change({ begun: [full] });
    const snoozed = await store.snooze('1', { until: '2025-03-20', by: ANN });
    await told();
    await Promise.all([1, 2].map(() => change({ awake: [snoozed!] })));
    await expect(told()).resolves.toEqual(['a full 1']);
    await expect(store.list()).resolves.toEqual([full]);
  });

  it('wakes nothing that was put off anew meanwhile', async () => {
    await change({ begun: [full] });
    const seen = await store.snooze('1', { until: '2025-03-20', by: ANN });
    await store.snooze('1', { until: '2025-03-30', by: ANN });
    await told();
    await change({ awake: [seen!] });
    await expect(told()).resolves.toEqual([]);
    await expect(store.find('1')).resolves.toMatchObject({
      snoozed: { until: '2025-03-30' },
    });
  });

  it('tells each of many once, of two replicas that begin them at the same time', async () => {
    const many = (replica: number) =>
      Array.from({ length: 250 }, (_, i) => ({
        ...full,
        id: `${replica}-${i}`,
        licence: `licence-${i}`,
      }));
    await Promise.all([
      change({ begun: many(1) }),
      change({ begun: many(2).reverse() }),
    ]);
    const titles = await told();
    expect(new Set(titles.map(it => it.split(' ')[0])).size).toBe(250);
    expect(titles).toHaveLength(250);
    await expect(store.list()).resolves.toHaveLength(250);
  });

  it('begins nothing that cannot be told', async () => {
    const failing = change({
      begun: [full],
      messagesOf: () => {
        throw new Error('no words');
      },
    });
    await expect(failing).rejects.toThrow('no words');
    await expect(store.list()).resolves.toEqual([]);
  });
});
