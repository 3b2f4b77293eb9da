import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { CountedAlreadyError } from './CountedAlreadyError';
import { DatabaseFigureStore } from './DatabaseFigureStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseFigureStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseFigureStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseFigureStore({ knex });
  });

  const friday = { day: '2025-03-07', bought: 5, inUse: 4 };
  const saturday = { day: '2025-03-08', bought: 5, inUse: 5 };

  it('keeps the last count of a day', async () => {
    await store.count([{ licence: 'a', ...friday }]);
    await store.count([{ licence: 'a', ...saturday }]);
    await store.count([{ licence: 'a', ...friday, inUse: 3 }]);
    await expect(store.list('a', '2025-01-01')).resolves.toEqual([
      { ...friday, inUse: 3 },
      saturday,
    ]);
    await expect(store.list('a', saturday.day)).resolves.toEqual([saturday]);
  });

  it('has one figure of a day when two replicas count at once', async () => {
    await Promise.all([
      store.count([{ licence: 'a', ...friday }]),
      store.count([{ licence: 'a', ...friday }]),
    ]);
    await expect(store.list('a', friday.day)).resolves.toEqual([friday]);
  });

  it('keeps licences apart, and reads many at once', async () => {
    const many = Array.from({ length: 450 }, (_, i) => ({
      licence: `${i}`,
      day: friday.day,
      inUse: i,
    }));
    await store.count(many);
    const ids = many.map(it => it.licence);
    const found = await store.listAll([...ids, 'none'], friday.day);
    expect(found.size).toBe(450);
    expect(found.get('449')).toEqual([{ day: friday.day, inUse: 449 }]);
  });

  it('records days that were not counted, again when they are put right', async () => {
    await store.count([{ licence: 'a', ...saturday }]);
    await store.record('a', [friday]);
    await store.record('a', [{ ...friday, inUse: 2 }]);
    await expect(store.list('a', friday.day)).resolves.toEqual([
      { ...friday, inUse: 2 },
      saturday,
    ]);
  });

  it('leaves what was counted, and names it', async () => {
    const counted = ['2025-03-05', '2025-03-06'];
    await store.count([
      { licence: 'a', day: counted[0], inUse: 1 },
      { licence: 'a', day: counted[1], inUse: 1 },
      { licence: 'b', ...friday },
    ]);
    const recording = store.record('a', [
      friday,
      { day: counted[1], inUse: 9 },
      { day: counted[0], inUse: 9 },
    ]);
    await expect(recording).rejects.toThrow(CountedAlreadyError);
    await expect(recording).rejects.toThrow(
      'items: 2025-03-05, 2025-03-06 were counted here already',
    );
    await expect(store.list('a', '2025-01-01')).resolves.toEqual([
      { day: counted[0], inUse: 1 },
      { day: counted[1], inUse: 1 },
    ]);
  });

  it('counts what was recorded', async () => {
    await store.record('a', [friday]);
    await store.count([{ licence: 'a', ...friday, inUse: 5 }]);
    await expect(store.record('a', [friday])).rejects.toThrow(
      /2025-03-07 was counted/,
    );
  });
});
