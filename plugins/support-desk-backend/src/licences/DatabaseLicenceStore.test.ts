import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { fullLicence, plainLicence } from './__testUtils__/sampleLicence';
import { changedFields } from './changedFields';
import { DatabaseLicenceStore } from './DatabaseLicenceStore';
import { StaleLicenceError } from './errors';
import type { LicenceEdit, LicenceRecord } from './LicenceStore';

jest.setTimeout(60_000);

const ANN = 'user:default/ann';
const MODEL = fullLicence.modelRef;
const NOW = new Date('2025-03-07T16:00:00Z');
const by = (change: LicenceRecord['change']): LicenceRecord => ({
  change,
  actor: ANN,
  at: NOW,
});
const addition: LicenceEdit = {
  licence: fullLicence,
  record: by('added'),
  messages: [
    {
      kind: 'notification',
      recipients: [ANN],
      title: 'Report Builder is added',
      link: '/support/licences',
      severity: 'normal',
      topic: 'test',
      scope: 'test',
    },
  ],
};

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseLicenceStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseLicenceStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseLicenceStore({ knex, clock: { now: () => NOW } });
  });

  it('keeps licences as they are, and tells of them', async () => {
    await store.create(addition);
    await expect(store.find('1')).resolves.toEqual(fullLicence);
    await expect(store.find('2')).resolves.toBeUndefined();
    const messages = await knex('outbox').select('payload');
    expect(messages.map(it => JSON.parse(it.payload))).toEqual(
      addition.messages,
    );
  });

  it('lists those of models by title', async () => {
    await store.create(addition);
    await store.create({ licence: plainLicence, record: by('added') });
    await expect(store.list([MODEL])).resolves.toEqual([
      plainLicence,
      fullLicence,
    ]);
    await expect(store.list(['supportmodel:default/x'])).resolves.toEqual([]);
  });

  it('keeps who changed what, with the figures after it, also of what is gone', async () => {
    await store.create(addition);
    const next = { ...fullLicence, bought: 20, cost: undefined };
    const stored = await store.update({
      licence: next,
      record: { ...by('edited'), fields: changedFields(fullLicence, next) },
    });
    expect(stored).toEqual({
      ...next,
      version: 2,
      updatedAt: NOW,
      updatedBy: ANN,
    });
    await expect(store.find('1')).resolves.toEqual(stored);
    await store.delete({ licence: stored, record: by('removed') });
    await expect(store.find('1')).resolves.toBeUndefined();
    await expect(store.changesOf('1')).resolves.toMatchObject([
      { change: 'removed', actor: ANN, bought: 20, inUse: 3, fields: [] },
      {
        change: 'edited',
        at: NOW,
        bought: 20,
        fields: [
          { field: 'bought', from: 10, to: 20 },
          {
            field: 'cost',
            from: { amount: 1200.5, currency: 'GBP', costCentre: 'FIN-1' },
          },
        ],
      },
      { change: 'added', bought: 10, inUse: 3 },
    ]);
  });

  it('lets the first of two change it', async () => {
    await store.create({ ...addition, messages: [] });
    await store.update({ licence: fullLicence, record: by('edited') });
    const second = store.update({ ...addition, record: by('edited') });
    await expect(second).rejects.toThrow(StaleLicenceError);
    await expect(second).rejects.toThrow(/version 2, not 1/);
    await expect(second).rejects.toMatchObject({ version: 2 });
    await expect(
      store.delete({ licence: fullLicence, record: by('removed') }),
    ).rejects.toThrow(/version 2, not 1/);
    expect(await store.changesOf('1')).toHaveLength(2);
    expect(await knex('outbox')).toEqual([]);
  });

  it('changes nothing that was judged by other figures', async () => {
    await store.create(addition);
    await knex('licences').update({ seats: 1, unnamed: 2 });
    await expect(
      store.update({ licence: fullLicence, record: by('edited') }),
    ).rejects.toThrow('a seat was given or taken back at this moment');
    const held = (await store.find('1'))!;
    expect(held).toMatchObject({ version: 1, unnamed: 2, seats: 1 });
    await expect(
      store.delete({ licence: held, record: by('removed') }),
    ).rejects.toThrow(StaleLicenceError);
    expect(await store.changesOf('1')).toHaveLength(1);
  });
});
