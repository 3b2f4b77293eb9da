import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { figuresOf, giftFor, insertLicence } from '../__testUtils__/seats';
import { plainLicence } from '../__testUtils__/sampleLicence';
import { DatabaseSeatStore } from '../DatabaseSeatStore';
import { DatabaseImportStore } from './DatabaseImportStore';
import type { PlannedLicence } from './LicenceRows';
import type { SeatRow } from './planSeats';
import { toLicence } from '../licenceRows';

jest.setTimeout(120_000);

const by = {
  user: 'user:default/owner',
  at: new Date('2025-03-08T09:00:00Z'),
};
const databases = createTestDatabases();

const rowFor = (licence: string, i: number): SeatRow => ({
  row: i + 1,
  licence,
  holder: `user:default/imported-${i}`,
  isKnown: true,
  isUnnamed: false,
  isConfirmed: false,
  says: {},
});
const rowsFor = (licence: string, count: number) =>
  Array.from({ length: count }, (_, i) => rowFor(licence, i));

describe.each(databases.engines)('DatabaseImportStore on %s', engine => {
  let knex: Knex;
  let imports: DatabaseImportStore;
  let seats: DatabaseSeatStore;

  beforeAll(async () => {
    knex = await databases.open(engine);
    imports = new DatabaseImportStore({ knex });
    seats = new DatabaseSeatStore({ knex });
  });

  const save = (rows: SeatRow[], dryRun = false) =>
    imports.saveSeats(rows, by, { dryRun, isRight: true });
  const countOf = async (table: string, licence: string) =>
    (await knex(table).where({ licence })).length;

  it('gives many seats, and changes those that there are', async () => {
    const id = await insertLicence(knex, { bought: 500, unnamed: 0 });
    await save(rowsFor(id, 450), true);
    expect(await countOf('licence_seats', id)).toBe(0);
    await save(rowsFor(id, 450));
    expect(await figuresOf(knex, id)).toMatchObject({ seats: 450 });
    expect(await countOf('licence_seats', id)).toBe(450);
    const changes = await knex('licence_changes')
      .where({ licence: id })
      .orderBy('id');
    expect(changes.map(it => it.in_use)).toEqual(
      Array.from({ length: 450 }, (_, i) => i + 1),
    );

    const again = rowsFor(id, 450).map(it => ({
      ...it,
      says: { note: 'Reports' },
    }));
    const plan = await save(again);
    expect(plan.seats.every(it => it.change === 'changed')).toBe(true);
    const stored = await seats.list(id);
    expect(stored).toHaveLength(450);
    expect(new Set(stored.map(it => it.note))).toEqual(new Set(['Reports']));
    expect(await figuresOf(knex, id)).toMatchObject({ seats: 450 });
  });

  it('writes nothing where one row is wrong', async () => {
    const id = await insertLicence(knex, { bought: 5, unnamed: 0 });
    const plan = await save(rowsFor(id, 6));
    expect(plan.errors).toMatchObject([{ row: 6, column: 'Licence' }]);
    expect(await figuresOf(knex, id)).toMatchObject({ seats: 0 });
    expect(await countOf('licence_seats', id)).toBe(0);
    expect(await countOf('licence_changes', id)).toBe(0);
  });

  it('gives what was bought, whoever else gives at the same time', async () => {
    const id = await insertLicence(knex, { bought: 20, unnamed: 0 });
    const single = Array.from({ length: 20 }, (_, i) =>
      seats.give(giftFor(id, `user:default/single-${i}`)),
    );
    const [plan, ...given] = await Promise.allSettled([
      save(rowsFor(id, 15)),
      ...single,
    ]);
    expect(plan.status).toBe('fulfilled');
    const { errors } = (plan as PromiseFulfilledResult<any>).value;
    const singles = given.filter(it => it.status === 'fulfilled').length;
    const { seats: counted } = await figuresOf(knex, id);
    expect(counted).toBe(singles + (errors.length > 0 ? 0 : 15));
    expect(await countOf('licence_seats', id)).toBe(counted);
    expect(counted).toBe(20);
  });

  it('saves licences whole, or not at all where one was changed meanwhile', async () => {
    const ids = await Promise.all(
      [1, 2].map(() => insertLicence(knex, { bought: 5, unnamed: 0 })),
    );
    const found = await knex('licences').whereIn('id', ids);
    const stored = ids.map(id => toLicence(found.find(it => it.id === id)));
    const planned = stored.map(
      (before, i): PlannedLicence => ({
        row: i + 1,
        before,
        after: { ...before, note: 'Imported' },
        fields: [{ field: 'note', to: 'Imported' }],
      }),
    );
    const added = { ...plainLicence, id: `${ids[0]}-new`, modelKey: undefined };
    const all = [...planned, { row: 3, after: added, fields: [] }];
    await seats.give(giftFor(ids[1], 'user:default/ann'));
    await expect(imports.saveLicences(all, by)).rejects.toThrow(
      /was changed while it was read. Nothing was imported/,
    );
    expect(await knex('licences').where({ id: added.id })).toHaveLength(0);
    await imports.saveLicences([planned[0], all[2]], by);
    const after = await knex('licences').where({ id: ids[0] }).first();
    expect(after).toMatchObject({ note: 'Imported', version: 2 });
    expect(await countOf('licence_changes', added.id)).toBe(1);
  });
});
