import {
  reportEndpoints,
  type CompiledModel,
  type Report,
  type ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { startReports } from '../../reports/__testUtils__/startReports';
import { movePeriod, spanOf } from '../../reports/periods';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import { plainLicence } from '../__testUtils__/sampleLicence';
import { DatabaseLicenceStore } from '../DatabaseLicenceStore';
import { DatabaseSeatStore } from '../DatabaseSeatStore';
import type { StoredLicence } from '../LicenceStore';
import { LicenceSection } from './LicenceSection';

jest.setTimeout(120_000);

const OWNER = 'user:default/owner';
const databases = createTestDatabases();

describe.each(databases.engines)('licences in reports on %s', engine => {
  const model: CompiledModel = exampleModel('nec-ihms');
  const clock = { now: () => new Date('2025-01-01T00:00:00Z') };
  let knex: Knex;
  let licences: DatabaseLicenceStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    licences = new DatabaseLicenceStore({ knex, clock });
  });

  const add = (at: string, licence: Partial<StoredLicence> & { id: string }) =>
    licences.create({
      licence: { ...plainLicence, modelRef: model.ref, ...licence },
      record: { change: 'added', actor: OWNER, at: new Date(at) },
    });
  const edit = async (
    at: string,
    id: string,
    changes: Partial<StoredLicence>,
    fields: { field: string; from?: unknown; to?: unknown }[] = [],
  ) =>
    licences.update({
      licence: { ...(await licences.find(id))!, ...changes },
      record: { change: 'edited', actor: OWNER, at: new Date(at), fields },
    });
  const give = async (at: string, licence: string) => {
    const seat = {
      id: randomUUID(),
      licence,
      holder: `user:default/${randomUUID()}`,
      since: new Date(at),
      givenBy: OWNER,
    };
    await new DatabaseSeatStore({ knex }).give({
      seat: { ...seat, overUseReason: 'Year end' },
      isUnnamed: false,
      messages: [],
    });
  };
  /** Cells by the ids of their columns, of March 2025 unless another period is asked for. */
  const rowsOf = async (period = '2025-03') => {
    const zone = 'Europe/London';
    const section = (await new LicenceSection({ knex, clock }).sectionOf({
      model,
      period: {
        ...spanOf(period, zone),
        before: spanOf(movePeriod(period, -1), zone),
      },
      timeZone: zone,
      now: new Date('2025-06-01T00:00:00Z'),
    })) as Extract<ReportSection, { kind: 'licences' }> | undefined;
    return section?.table.rows.map(({ cells }) =>
      Object.fromEntries(
        section.table.columns.map((it, i) => [it.id, cells[i]]),
      ),
    );
  };

  it('are as they stood when the month ended in the zone of the model, whatever came later', async () => {
    await add('2025-02-10T12:00:00Z', {
      id: 'a',
      title: 'Archive',
      bought: 3,
      unnamed: 1,
    });
    await give('2025-02-20T12:00:00Z', 'a');
    await give('2025-03-10T12:00:00Z', 'a');
    // The last minute of March in London, where summer has begun, and the first of April.
    await give('2025-03-31T22:59:00Z', 'a');
    await give('2025-03-31T23:00:00Z', 'a');
    await edit('2025-04-02T12:00:00Z', 'a', { bought: 9 });
    await add('2025-04-03T12:00:00Z', { id: 'b', title: 'Bought in April' });

    expect(await rowsOf()).toEqual([
      {
        licence: 'Archive',
        bought: 3,
        inUse: 4,
        before: 2,
        free: 0,
        over: 1,
        renewal: null,
        contractEnd: null,
      },
    ]);
    expect(await rowsOf('2025-Q1')).toMatchObject([
      { bought: 3, inUse: 4, before: null },
    ]);
    expect(await rowsOf('2025-04')).toMatchObject([
      { bought: 9, inUse: 5, before: 4, free: 4, over: 0 },
      { licence: 'Bought in April', before: null },
    ]);
    expect(await rowsOf('2025-01')).toBeUndefined();
  });

  it('tell what is to be renewed in the month, also when it was', async () => {
    const at = '2025-02-10T12:00:00Z';
    const due = { renewal: '2025-03-31', contractEnd: '2025-03-30' };
    const moved = { renewal: '2026-03-31', contractEnd: '2026-03-30' };
    await add(at, { id: 'a', title: 'Due', ...due });
    await add(at, { id: 'b', title: 'Later', renewal: '2025-04-01' });
    await add(at, { id: 'c', title: 'Renewed', ...due });
    await edit('2025-03-20T12:00:00Z', 'c', moved, [
      { field: 'renewal', from: due.renewal, to: moved.renewal },
      { field: 'contractEnd', from: due.contractEnd, to: moved.contractEnd },
    ]);
    expect(await rowsOf()).toMatchObject([
      { licence: 'Due', ...due },
      { licence: 'Later', renewal: null, contractEnd: null },
      { licence: 'Renewed', ...due },
    ]);
  });

  it('have no number where there is no limit, and are those of the model that went in the month, too', async () => {
    const at = '2025-02-10T12:00:00Z';
    await add(at, { id: 'a', title: 'Site', metric: 'site', unnamed: 7 });
    const goneAt = (day: string) => new Date(`${day}T12:00:00Z`);
    await add(at, { id: 'b', title: 'Went', goneAt: goneAt('2025-03-05') });
    await add(at, { id: 'c', title: 'Before', goneAt: goneAt('2025-02-25') });
    await add(at, { id: 'd', modelRef: 'supportmodel:default/payroll' });
    expect(await rowsOf()).toMatchObject([
      { licence: 'Site', bought: null, inUse: 7, free: null, over: null },
      { licence: 'Went', inUse: 0 },
    ]);
  });

  it('stand in the monthly report of a model, and stay there as they were', async () => {
    const desk = await startReports(knex);
    desk.setTime('2025-04-01T09:00:00Z');
    const read = async () => {
      const { body } = await desk
        .as('rory-baird')
        .get('/reports/month?model=default/nec-ihms&period=2025-03')
        .expect(200);
      const { sections } = reportEndpoints.getReport.response.parse(
        body,
      ) as Report;
      return sections.find(it => it.kind === 'licences');
    };
    const march = await read();
    expect(march).toMatchObject({
      table: {
        rows: expect.arrayContaining([
          expect.objectContaining({
            cells: ['Document Management', 57, 0, null, 57, 0, null, null],
          }),
        ]),
      },
    });
    const stored = await licences.list([model.ref]);
    expect((march as { table: { rows: unknown[] } }).table.rows).toHaveLength(
      stored.length,
    );
    await give('2025-03-31T12:00:00Z', stored[0].id);
    expect(await read()).toEqual(march);
  });
});
