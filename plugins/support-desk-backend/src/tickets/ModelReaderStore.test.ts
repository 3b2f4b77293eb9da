import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { exampleModel } from './__testUtils__/exampleModels';
import type { SuperUserListing } from '../superUsers/SuperUserListings';
import { ModelReaderStore } from './ModelReaderStore';
import { readersOf } from './modelReaders';

jest.setTimeout(60_000);

const nec = exampleModel('nec-ihms');

describe('readersOf', () => {
  it('finds who supports a model: not its users, nor its vendor', () => {
    expect(readersOf(nec).supporters).toEqual([
      'group:default/housing-systems-team',
      'group:default/ihms-project-team',
      'user:default/rory-baird',
    ]);
  });

  it('finds the super users of each module', () => {
    const { superUsers } = readersOf(nec);
    const rents = Object.values(nec.superUsers!.areas).filter(area =>
      area.services.includes('rents'),
    );
    expect(rents).not.toEqual([]);
    expect(superUsers.rents).toEqual(
      rents.flatMap(area => area.people.map(it => it.user)).sort(),
    );
    expect(superUsers['document-management']).toBeUndefined();
  });

  it('takes every example', () => {
    for (const name of [
      'clarity-escalation',
      'clickhome',
      'hmis',
      'it-works',
    ]) {
      const model = exampleModel(name);
      expect(readersOf(model).supporters).toContain(model.owner);
    }
  });
});

const databases = createTestDatabases();

describe.each(databases.engines)('ModelReaderStore on %s', engine => {
  let knex: Knex;
  let added: SuperUserListing[];

  beforeEach(async () => {
    knex = await databases.open(engine);
    added = [];
  });

  const createStore = () =>
    new ModelReaderStore({
      knex,
      clock: { now: () => new Date('2025-03-07T16:00:00Z') },
      addedSuperUsers: { activeOf: async () => added },
    });

  const supporters = async () =>
    (await knex('model_supporters').orderBy('ref')).map(row => row.ref);

  it('follows the models', async () => {
    const store = createStore();
    await store.sync([nec]);
    await expect(supporters()).resolves.toEqual(readersOf(nec).supporters);

    const changed: CompiledModel = {
      ...nec,
      owner: 'group:default/new-owner',
      superUsers: undefined,
    };
    await store.sync([changed]);
    await expect(supporters()).resolves.toEqual(readersOf(changed).supporters);
    expect(await knex('module_super_users')).toEqual([]);
  });

  it('keeps what a model granted that is gone', async () => {
    const store = createStore();
    await store.sync([nec]);
    await store.sync([]);
    await expect(supporters()).resolves.toEqual(readersOf(nec).supporters);
  });

  it('follows those who are added in the portal, and who is taken away', async () => {
    const store = createStore();
    const readers = async () =>
      (await knex('module_super_users').where({ module: 'reports' })).map(
        row => row.ref,
      );
    await store.sync([nec]);
    await expect(readers()).resolves.toEqual([]);
    added = [
      {
        id: '1',
        source: 'portal',
        user: 'user:default/iona-petrie',
        services: ['reports'],
      },
    ];
    await store.sync([nec]);
    await expect(readers()).resolves.toEqual(['user:default/iona-petrie']);
    added = [];
    await store.sync([nec]);
    await expect(readers()).resolves.toEqual([]);
  });

  it('does not mind a second replica', async () => {
    await Promise.all([1, 2, 3].map(() => createStore().sync([nec])));
    await expect(supporters()).resolves.toEqual(readersOf(nec).supporters);
  });
});
