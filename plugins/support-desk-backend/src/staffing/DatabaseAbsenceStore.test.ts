import { createTestDatabases } from '../database/__testUtils__/databases';
import type { AbsenceStore, StoredAbsence } from './AbsenceStore';
import { DatabaseAbsenceStore } from './DatabaseAbsenceStore';

jest.setTimeout(60_000);

const ANN = 'user:default/ann';
const BEN = 'user:default/ben';

const absence = (changes: Partial<StoredAbsence> = {}): StoredAbsence => ({
  id: '1',
  version: 1,
  user: ANN,
  from: '2025-06-02',
  to: '2025-06-04',
  timeZone: 'Europe/London',
  deputy: BEN,
  note: 'Leave',
  createdBy: BEN,
  updatedAt: new Date('2025-05-01T12:00:00Z'),
  ...changes,
});

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseAbsenceStore on %s', engine => {
  let store: AbsenceStore;

  beforeEach(async () => {
    store = new DatabaseAbsenceStore({ knex: await databases.open(engine) });
  });

  it('keeps absences as they are', async () => {
    await store.create(absence());
    await expect(store.find('1')).resolves.toEqual(absence());
    const changed = absence({
      to: undefined,
      deputy: undefined,
      note: undefined,
    });
    await expect(store.update(changed)).resolves.toEqual({
      ...changed,
      version: 2,
    });
    await expect(store.find('1')).resolves.toEqual({ ...changed, version: 2 });
    await store.delete({ ...changed, version: 2 });
    await expect(store.find('1')).resolves.toBeUndefined();
  });

  it('lists what has not ended, the earliest first', async () => {
    await store.create(absence());
    await store.create(absence({ id: '2', from: '2025-06-10', to: undefined }));
    await store.create(absence({ id: '3', user: BEN, from: '2025-06-01' }));
    const ids = async (since: string, ...users: string[]) =>
      (await store.list({ users, since })).map(it => it.id);
    await expect(ids('2025-06-04', ANN, BEN)).resolves.toEqual(['3', '1', '2']);
    await expect(ids('2025-06-05', ANN, BEN)).resolves.toEqual(['2']);
    await expect(ids('2025-06-01', BEN)).resolves.toEqual(['3']);
    await expect(ids('2025-06-01')).resolves.toEqual([]);
  });

  it.each([
    ['2025-06-04', '2025-06-04'],
    ['2025-06-01', '2025-06-02'],
    ['2025-06-01', undefined],
    ['2025-06-03', '2025-06-03'],
  ])('refuses what overlaps: %s to %s', async (from, to) => {
    const refusal = {
      name: 'ConflictError',
      absence: '1',
      message: `from: ${ANN} is away from 2025-06-02 to 2025-06-04 already; change that absence, or take days outside of it`,
    };
    await store.create(absence());
    await expect(
      store.create(absence({ id: '2', from, to })),
    ).rejects.toMatchObject(refusal);
    const elsewhere = absence({ id: '2', from: '2026-01-01', to: undefined });
    await store.create(elsewhere);
    await expect(
      store.update({ ...elsewhere, from, to }),
    ).rejects.toMatchObject(refusal);
    await expect(store.find('2')).resolves.toEqual(elsewhere);
  });

  it.each([
    [ANN, '2025-06-05', undefined],
    [ANN, '2025-05-01', '2025-06-01'],
    [BEN, '2025-06-02', '2025-06-04'],
  ])('takes what does not: %s from %s to %s', async (user, from, to) => {
    await store.create(absence());
    const other = absence({ id: '2', user, from, to });
    await store.create(other);
    await expect(store.find('2')).resolves.toEqual(other);
  });

  it('lets one of two overlapping absences win that come at once', async () => {
    const outcomes = await Promise.allSettled(
      ['1', '2', '3'].map(id => store.create(absence({ id }))),
    );
    expect(outcomes.map(it => it.status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
  });

  it('changes and deletes what the caller saw only', async () => {
    await store.create(absence());
    await store.update(absence({ note: 'Training' }));
    const stale = { name: 'ConflictError', code: 'STALE_VERSION', version: 2 };
    await expect(store.update(absence())).rejects.toMatchObject(stale);
    await expect(store.delete(absence())).rejects.toMatchObject(stale);
    await store.delete(absence({ version: 2 }));
    await expect(store.update(absence({ version: 2 }))).rejects.toThrow(
      'has been deleted',
    );
  });
});
