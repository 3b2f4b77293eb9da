import type {
  CompiledModel,
  ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { exampleModel } from '../../__testUtils__/startSupportDesk';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { readModel } from '../../models/readModel';
import type { StoredNotice } from '../../notices/NoticeStore';
import { movePeriod, spanOf } from '../../reports/periods';
import { maintenance, outage, withFacts } from '../__testUtils__/sampleNotices';
import { storeNotices } from '../__testUtils__/startWithNotices';
import { availabilitySections } from './availabilitySections';

jest.setTimeout(60_000);

const HOUR = 3_600_000;
const ZONE = 'America/Phoenix';
const LATER = '2025-05-01T00:00:00Z';

const modelOf = (name: string): CompiledModel =>
  readModel(exampleModel(name))!.model;

const databases = createTestDatabases();

describe.each(databases.engines)(
  'what reports say of interruptions on %s',
  engine => {
    let knex: Knex;

    beforeEach(async () => {
      knex = await databases.open(engine);
    });

    /** The rows of a section by the ids of their columns. */
    const rowsOf = async (
      kind: 'availability' | 'incidents',
      stored: StoredNotice[],
      { model = 'hmis', period = '2025-03', now = LATER } = {},
    ) => {
      await storeNotices(knex, stored);
      const source = availabilitySections({ knex }).find(
        it => it.kind === kind,
      )!;
      const section = (await source.sectionOf({
        model: modelOf(model),
        period: {
          ...spanOf(period, ZONE),
          before: spanOf(movePeriod(period, -1), ZONE),
        },
        timeZone: ZONE,
        now: new Date(now),
      })) as Extract<ReportSection, { kind: 'incidents' }> | undefined;
      const { columns = [], rows = [] } = section?.table ?? {};
      return (
        section &&
        rows.map(({ id, cells, link }) => ({
          id,
          link,
          ...Object.fromEntries(columns.map((it, i) => [it.id, cells[i]])),
        }))
      );
    };

    describe('availability', () => {
      it('is that of the period and of the one before (S0-09)', async () => {
        const february = {
          startedAt: new Date('2025-02-03T12:00:00Z'),
          endedAt: new Date('2025-02-03T18:43:12Z'),
        };
        const rows = await rowsOf('availability', [
          outage,
          maintenance,
          { ...outage, id: '7', ...february },
        ]);
        expect(rows).toEqual([
          expect.objectContaining({
            id: 'hmis',
            service: 'HMIS database and web site',
            percent: (740 / 742) * 100,
            promised: 744 * HOUR,
            planned: 2 * HOUR,
            excluded: 0,
            down: 2 * HOUR,
          }),
        ]);
        // 6 h 43 min 12 s of 672 h.
        expect(rows![0]).toMatchObject({ before: expect.closeTo(99, 8) });
      });

      it('is that of a quarter', async () => {
        const rows = await rowsOf('availability', [outage], {
          period: '2025-Q1',
        });
        expect(rows).toMatchObject([
          { promised: 90 * 24 * HOUR, down: 2 * HOUR, before: 100 },
        ]);
      });

      it('is nothing for a model that promises no times', async () => {
        await expect(
          rowsOf('availability', [], { model: 'it-works' }),
        ).resolves.toBeUndefined();
      });
    });

    describe('incidents', () => {
      it('are those that began in the period, with what came of them', async () => {
        const rows = await rowsOf('incidents', [
          { ...maintenance, state: 'closed', endedAt: maintenance.endsAt },
          withFacts(outage, {
            exclusions: ['Acts of God'],
            severity: { priority: 'sev-1', decidedBy: [], at: LATER },
            reports: [{ id: 'r', form: 'f', by: 'b', at: LATER, fields: {} }],
          }),
          { ...outage, id: '8', startedAt: new Date('2025-04-01T08:00:00Z') },
        ]);
        expect(rows).toMatchObject([
          {
            id: '1',
            link: '/support/notices/1',
            title: 'No database',
            services: 'HMIS database and web site',
            from: '2025-03-03T20:10:00.000Z',
            to: '2025-03-03T22:10:00.000Z',
            length: 2 * HOUR,
            excluded: 'Acts of God',
            reports: 1,
          },
          { id: '2', length: 2 * HOUR, excluded: null, reports: 0 },
        ]);
      });

      it('are without an end while they last, and none that is yet to come', async () => {
        const rows = await rowsOf(
          'incidents',
          [{ ...outage, state: 'open', endedAt: undefined }, maintenance],
          { now: '2025-03-07T16:00:00Z' },
        );
        expect(rows).toMatchObject([{ id: '1', to: null, length: null }]);
      });

      it('are none of a model without notices, and an empty table of one that has had none', async () => {
        await expect(
          rowsOf('incidents', [], { model: 'payroll' }),
        ).resolves.toBeUndefined();
        await expect(rowsOf('incidents', [])).resolves.toEqual([]);
      });
    });
  },
);
