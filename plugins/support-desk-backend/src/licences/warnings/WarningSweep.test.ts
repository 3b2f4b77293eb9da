import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import type { RegisteredModel } from '../../models';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import { plainLicence } from '../__testUtils__/sampleLicence';
import { DatabaseLicenceStore } from '../DatabaseLicenceStore';
import type { StoredLicence } from '../LicenceStore';
import { inEnglish } from '../../words/__testUtils__/inEnglish';
import { DatabaseWarningStore } from './DatabaseWarningStore';
import { WarningSweep } from './WarningSweep';

jest.setTimeout(60_000);

const ANN = 'user:default/ann';

const databases = createTestDatabases();

describe.each(databases.engines)('WarningSweep on %s', engine => {
  let knex: Knex;
  let licences: DatabaseLicenceStore;
  let warnings: DatabaseWarningStore;
  let models: CompiledModel[];
  let now: Date;

  const clock = { now: () => now };
  const record = { change: 'edited' as const, actor: ANN, at: new Date(0) };

  beforeEach(async () => {
    knex = await databases.open(engine);
    now = new Date('2025-03-07T16:00:00Z');
    licences = new DatabaseLicenceStore({ knex, clock });
    warnings = new DatabaseWarningStore({ knex });
    models = [exampleModel('clickhome')];
  });

  const add = async (licence: Partial<StoredLicence>) =>
    licences.create({
      licence: {
        ...plainLicence,
        title: 'Office users',
        modelRef: models[0].ref,
        managers: [ANN],
        ...licence,
      },
      record,
    });
  const edit = async (changes: Partial<StoredLicence>) =>
    licences.update({
      licence: { ...(await licences.find('2'))!, ...changes },
      record,
    });

  /** What several replicas tell at the same time. */
  const toldAt = async (at: string): Promise<string[]> => {
    now = new Date(at);
    const registry = {
      list: async () => models.map(model => ({ model } as RegisteredModel)),
    };
    const sweep = new WarningSweep({ registry, licences, warnings, clock });
    await Promise.all([1, 2, 3].map(() => sweep.run()));
    const rows = await knex('outbox').orderBy('id');
    await knex('outbox').delete();
    return rows.map(it => inEnglish(JSON.parse(it.payload)).title);
  };

  it('tells each occasion once, by the day of the model', async () => {
    await add({ renewal: '2025-06-01', leadDays: 60 });
    // In Melbourne 2 April begins then.
    await expect(toldAt('2025-04-01T12:59:00Z')).resolves.toEqual([]);
    await expect(toldAt('2025-04-01T13:00:00Z')).resolves.toEqual([
      'Office users: renews on Sunday 1 June 2025',
    ]);
    await expect(toldAt('2025-04-01T14:00:00Z')).resolves.toEqual([]);
    await expect(toldAt('2025-06-01T13:59:00Z')).resolves.toEqual([]);
    await expect(warnings.list()).resolves.toHaveLength(1);
    await expect(toldAt('2025-06-01T14:00:00Z')).resolves.toEqual([]);
    await expect(warnings.list()).resolves.toEqual([]);
  });

  it('tells of a date that changed, but not of one that was told before', async () => {
    await add({ contractEnd: '2025-03-31' });
    await expect(toldAt('2025-03-07T16:00:00Z')).resolves.toHaveLength(1);
    await edit({ contractEnd: '2025-04-30' });
    await expect(toldAt('2025-03-07T16:05:00Z')).resolves.toEqual([
      'Office users: the contract ends on Wednesday 30 April 2025',
    ]);
    await edit({ contractEnd: '2025-03-31' });
    await expect(toldAt('2025-03-07T16:10:00Z')).resolves.toEqual([]);
    await expect(warnings.list()).resolves.toMatchObject([
      { day: '2025-03-31' },
    ]);
  });

  it('ends with its cause, and tells again when it comes back', async () => {
    await add({ bought: 5, unnamed: 5 });
    const full = ['Office users: all 5 are in use'];
    await expect(toldAt('2025-03-07T16:00:00Z')).resolves.toEqual(full);
    await edit({ unnamed: 4 });
    await expect(toldAt('2025-03-07T16:05:00Z')).resolves.toEqual([]);
    await edit({ unnamed: 7 });
    await expect(toldAt('2025-03-07T16:10:00Z')).resolves.toEqual([
      'Office users: over-use by 2',
    ]);
    await edit({ unnamed: 5 });
    await expect(toldAt('2025-03-07T16:15:00Z')).resolves.toEqual(full);
  });

  it('tells again on the day until which it was put off, if it still holds', async () => {
    await add({ bought: 5, unnamed: 5 });
    await toldAt('2025-03-07T16:00:00Z');
    const [{ id }] = await warnings.list();
    await warnings.snooze(id, { until: '2025-03-20', by: ANN });
    await expect(toldAt('2025-03-19T12:59:00Z')).resolves.toEqual([]);
    await expect(toldAt('2025-03-19T13:00:00Z')).resolves.toEqual([
      'Office users: all 5 are in use',
    ]);
    await expect(toldAt('2025-03-21T00:00:00Z')).resolves.toEqual([]);

    await warnings.snooze(id, { until: '2025-03-25', by: ANN });
    await edit({ unnamed: 4 });
    await expect(toldAt('2025-03-25T00:00:00Z')).resolves.toEqual([]);
    await expect(warnings.list()).resolves.toEqual([]);
  });

  it('does not flood who gets many at once', async () => {
    for (const id of ['3', '4', '5', '6', '7', '8']) {
      await add({ id, title: `Licence ${id}`, bought: 1, unnamed: 1 });
    }
    await expect(toldAt('2025-03-07T16:00:00Z')).resolves.toEqual([
      'Licences: 6 things to see to',
    ]);
    await add({ bought: 1, unnamed: 1 });
    await expect(toldAt('2025-03-07T16:05:00Z')).resolves.toEqual([
      'Office users: all 1 are in use',
    ]);
  });

  it('ends with its licence, but waits for a model that the catalog lacks for a while', async () => {
    await add({ bought: 5, unnamed: 5 });
    await toldAt('2025-03-07T16:00:00Z');
    const ofCatalog = models;
    models = [];
    await expect(toldAt('2025-03-07T16:05:00Z')).resolves.toEqual([]);
    models = ofCatalog;
    await expect(toldAt('2025-03-07T16:10:00Z')).resolves.toEqual([]);
    await expect(warnings.list()).resolves.toHaveLength(1);

    await licences.delete({ licence: (await licences.find('2'))!, record });
    await toldAt('2025-03-07T16:15:00Z');
    await expect(warnings.list()).resolves.toEqual([]);
  });
});
