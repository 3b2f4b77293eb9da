import type {
  CompiledLicence,
  CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { exampleModel } from '../tickets/__testUtils__/exampleModels';
import { DatabaseLicenceStore } from './DatabaseLicenceStore';

jest.setTimeout(60_000);

const NOW = new Date('2025-03-07T16:00:00Z');
const nec = exampleModel('nec-ihms');

/** The model, with Business Objects stated otherwise. */
function stating(change: Partial<CompiledLicence>): CompiledModel {
  const { licences } = nec;
  const businessObjects = { ...licences['business-objects'], ...change };
  return {
    ...nec,
    licences: { ...licences, 'business-objects': businessObjects },
  };
}

function without(key: string): CompiledModel {
  const { [key]: _, ...licences } = nec.licences;
  return { ...nec, licences };
}

const databases = createTestDatabases();

describe.each(databases.engines)('licences of models on %s', engine => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.open(engine);
  });

  const createStore = () =>
    new DatabaseLicenceStore({ knex, clock: { now: () => NOW } });

  const changesOf = async (id: string) =>
    (await createStore().changesOf(id)).map(it => it.change);

  it('are opened once, with their opening figures (S1-99, S1-100)', async () => {
    const store = createStore();
    await store.sync([nec]);
    const opened = await store.list([nec.ref]);
    expect(opened).toMatchObject([
      {
        modelKey: 'business-objects',
        title: 'Business Objects',
        service: 'business-objects',
        metric: 'named',
        bought: 5,
        unnamed: 5,
        seats: 0,
        leadDays: 60,
        lowAt: 0,
        requestType: 'service-request',
        integrated: true,
      },
      {
        modelKey: 'document-management',
        bought: 57,
        unnamed: 0,
        integrated: false,
        note: expect.stringContaining('integrated to the live environment'),
      },
    ]);
    await createStore().sync([nec]);
    await expect(store.list([nec.ref])).resolves.toEqual(opened);
    await expect(changesOf(opened[0].id)).resolves.toEqual(['opened']);
  });

  it('follow the model, but count for themselves from then on (S1-102)', async () => {
    const store = createStore();
    await store.sync([nec]);
    const [before] = await store.list([nec.ref]);
    await knex('licences')
      .where({ id: before.id })
      .update({ unnamed: 3, seats: 1 });
    await store.sync([
      stating({
        seats: 8,
        inUse: 8,
        validUntil: '2025-12-31',
        note: 'More from June',
      }),
    ]);
    const [after] = await store.list([nec.ref]);
    expect(after).toMatchObject({
      version: 2,
      bought: 8,
      unnamed: 3,
      seats: 1,
      contractEnd: '2025-12-31',
      note: 'More from June',
    });
    const [change] = await store.changesOf(after.id);
    expect(change).toMatchObject({
      change: 'stated',
      actor: 'support-desk',
      bought: 8,
      inUse: 4,
      fields: [
        { field: 'bought', from: 5, to: 8 },
        { field: 'contractEnd', to: '2025-12-31' },
        { field: 'note', to: 'More from June' },
      ],
    });
  });

  it('keep what the portal knows of them', async () => {
    const store = createStore();
    await store.sync([nec]);
    const [licence] = await store.list([nec.ref]);
    const edited = await store.update({
      licence: { ...licence, renewal: '2025-09-01', contractEnd: '2025-10-31' },
      record: { change: 'edited', actor: 'user:default/ann', at: NOW },
    });
    await store.sync([stating({ seats: 6 })]);
    const [after] = await store.list([nec.ref]);
    expect(after).toMatchObject({
      bought: 6,
      renewal: edited.renewal,
      contractEnd: edited.contractEnd,
    });
  });

  it('go and come back', async () => {
    const store = createStore();
    await store.sync([nec]);
    const [licence] = await store.list([nec.ref]);
    await store.sync([without('business-objects')]);
    const titles = async () =>
      (await store.list([nec.ref])).map(it => it.title);
    await expect(titles()).resolves.toEqual(['Document Management']);
    await expect(store.find(licence.id)).resolves.toMatchObject({
      goneAt: NOW,
    });

    await knex('licences')
      .where({ id: licence.id })
      .update({ seats: 1, unnamed: 4 });
    await expect(titles()).resolves.toEqual([
      'Business Objects',
      'Document Management',
    ]);

    await store.sync([nec]);
    const back = await store.find(licence.id);
    expect(back).toMatchObject({ unnamed: 4, seats: 1 });
    expect(back!.goneAt).toBeUndefined();
    await expect(changesOf(licence.id)).resolves.toEqual([
      'stated',
      'removed',
      'opened',
    ]);
  });

  it('stay where the model itself has gone', async () => {
    const store = createStore();
    await store.sync([nec]);
    const before = await store.list([nec.ref]);
    await store.sync([]);
    await expect(store.list([nec.ref])).resolves.toEqual(before);
  });

  it('do not mind a second replica', async () => {
    const replicas = [1, 2, 3].map(createStore);
    await Promise.all(replicas.map(it => it.sync([nec])));
    const opened = await replicas[0].list([nec.ref]);
    expect(opened).toHaveLength(2);
    await expect(changesOf(opened[0].id)).resolves.toEqual(['opened']);

    const changed = stating({ seats: 6 });
    await Promise.all(replicas.map(it => it.sync([changed])));
    await Promise.all(replicas.map(it => it.sync([changed])));
    await expect(replicas[1].find(opened[0].id)).resolves.toMatchObject({
      version: 2,
      bought: 6,
    });
    await expect(changesOf(opened[0].id)).resolves.toEqual([
      'stated',
      'opened',
    ]);
  });

  it('are cheap to follow where nothing changed', async () => {
    const store = createStore();
    await store.sync([nec]);
    const asked: string[] = [];
    knex.on('query', ({ sql }) => asked.push(sql));
    await store.sync([nec]);
    expect(asked).toEqual([]);
  });
});
