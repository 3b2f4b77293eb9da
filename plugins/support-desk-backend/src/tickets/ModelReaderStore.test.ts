import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { exampleModel } from './__testUtils__/exampleModels';
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

  beforeEach(async () => {
    knex = await databases.open(engine);
  });

  const supporters = async () =>
    (await knex('model_supporters').orderBy('ref')).map(row => row.ref);

  it('follows the models', async () => {
    const store = new ModelReaderStore({ knex });
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
    const store = new ModelReaderStore({ knex });
    await store.sync([nec]);
    await store.sync([]);
    await expect(supporters()).resolves.toEqual(readersOf(nec).supporters);
  });

  it('does not mind a second replica', async () => {
    await Promise.all(
      [1, 2, 3].map(() => new ModelReaderStore({ knex }).sync([nec])),
    );
    await expect(supporters()).resolves.toEqual(readersOf(nec).supporters);
  });
});
