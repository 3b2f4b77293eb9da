import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { insertLicence } from '../__testUtils__/seats';
import { DatabaseLicenceStore } from '../DatabaseLicenceStore';
import { inEnglish } from '../../words/__testUtils__/inEnglish';
import {
  ANN,
  ASKED,
  BEN,
  change,
  MODEL,
  sampleRequest,
} from './__testUtils__/sampleRequest';
import { DatabaseLicenceRequestStore } from './DatabaseLicenceRequestStore';
import { listFreed, noteAllFull } from './queueNotes';
import { QueueNotices } from './QueueNotices';

jest.setTimeout(60_000);

const owner = 'group:default/owners';
const model = { ref: MODEL, title: 'Payroll', owner } as CompiledModel;
const databases = createTestDatabases();

describe.each(databases.engines)('queues for licences on %s', engine => {
  let knex: Knex;
  let requests: DatabaseLicenceRequestStore;
  let notices: QueueNotices;
  let models: CompiledModel[];

  beforeEach(async () => {
    knex = await databases.open(engine);
    requests = new DatabaseLicenceRequestStore({ knex });
    models = [model];
    const clock = { now: () => ASKED };
    notices = new QueueNotices({
      knex,
      requests,
      licences: new DatabaseLicenceStore({ knex, clock }),
      registry: {
        list: async () => models.map(it => ({ model: it } as never)),
      },
      clock,
    });
  });

  const wait = (licence: string, id = '1', person = ANN) =>
    requests.ask(
      change(sampleRequest({ id, licence, person, state: 'waiting' })),
    );
  const set = (id: string, figures: object) =>
    knex('licences').where({ id }).update(figures);
  const told = async () => {
    const rows = await knex('outbox').orderBy('id');
    await knex('outbox').delete();
    return rows.map(row => inEnglish(JSON.parse(row.payload)));
  };

  it('tell managers once that a seat is free for those who wait', async () => {
    const id = await insertLicence(knex, { bought: 2, unnamed: 2 });
    await wait(id);
    await wait(id, '2', BEN);
    await notices.run();
    await expect(told()).resolves.toEqual([]);
    await set(id, { unnamed: 1 });
    await Promise.all([notices.run(), notices.run()]);
    await expect(told()).resolves.toEqual([
      expect.objectContaining({
        recipients: [owner],
        title: `Licence ${id}: 1 free, 2 waiting`,
        link: `/support/licences/requests?licence=${id}`,
      }),
    ]);
    await notices.run();
    await expect(told()).resolves.toEqual([]);

    // It was full again: another time.
    await set(id, { unnamed: 2 });
    await notices.run();
    await set(id, { bought: null });
    await notices.run();
    await expect(told()).resolves.toMatchObject([
      { title: `Licence ${id}: as many as needed free, 2 waiting` },
    ]);
  });

  it('tell nothing of what nobody waits for, or what was never full', async () => {
    const id = await insertLicence(knex, { bought: 2, unnamed: 1 });
    await wait(id);
    const other = await insertLicence(knex, { bought: 1, unnamed: 1 });
    const { version, ...ended } = sampleRequest({ id: '2', licence: other });
    await wait(other, '2');
    await requests.update(change({ ...ended, version, state: 'withdrawn' }));
    const site = { bought: 1, unnamed: 9, metric: 'site' };
    await wait(await insertLicence(knex, site), '3');
    await set(other, { bought: 5 });
    await notices.run();
    await expect(told()).resolves.toEqual([]);
    await expect(listFreed(knex)).resolves.toEqual([]);
  });

  it('remember it while the catalog lacks the model', async () => {
    const id = await insertLicence(knex, { bought: 1, unnamed: 0 });
    await wait(id);
    await set(id, { unnamed: 1 });
    await noteAllFull(knex);
    await set(id, { unnamed: 0 });
    models = [];
    await notices.run();
    await expect(told()).resolves.toEqual([]);
    models = [model];
    await notices.run();
    await expect(told()).resolves.toHaveLength(1);
  });
});
