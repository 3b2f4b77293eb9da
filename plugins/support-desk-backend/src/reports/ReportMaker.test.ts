import {
  reportSectionSchema,
  zoneOf,
  type CompiledModel,
  type ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { exampleModel } from '../tickets/__testUtils__/exampleModels';
import { figuresOf, recount } from './__testUtils__/recount';
import { storeReportTickets } from './__testUtils__/reportTickets';
import { movePeriod, spanOf } from './periods';
import { ReportMaker } from './ReportMaker';
import { reportsOf } from './reportsOf';
import { ticketSections } from './sections/ticketSections';

jest.setTimeout(120_000);

const TICKETS = 600;

const databases = createTestDatabases();

const directory = {
  namesOf: async () => ({ 'group:default/agency-north': 'Agency North' }),
  teamsOf: async () => ({ 'user:default/user-1': ['group:default/rents'] }),
};

describe.each(databases.engines)('ReportMaker on %s', engine => {
  const model = exampleModel('hmis');
  let knex: Knex;
  let maker: ReportMaker;

  beforeAll(async () => {
    knex = await databases.open(engine);
    await storeReportTickets(knex, model, TICKETS);
    maker = new ReportMaker({ sections: ticketSections({ knex, directory }) });
  });

  const make = (
    report: string,
    period: string,
    options: { now?: string; of?: CompiledModel } = {},
  ) => {
    const { now = '2025-09-01T00:00:00Z', of = model } = options;
    const definition = reportsOf(of).find(it => it.id === report)!;
    return maker.make(definition, period, new Date(now));
  };

  it.each([
    ['2025-02', '2025-09-01T00:00:00Z'],
    ['2025-03', '2025-09-01T00:00:00Z'],
    ['2025-04', '2025-09-01T00:00:00Z'],
    // It runs.
    ['2025-03', '2025-03-11T10:00:00Z'],
  ])('counts %s at %s as one would by hand', async (period, now) => {
    const { sections } = await make('month', period, { now });
    const zone = zoneOf(model);
    const { from, to } = spanOf(period, zone);
    const expected = await recount(knex, model, {
      before: spanOf(movePeriod(period, -1), zone).from.getTime(),
      from: from.getTime(),
      end: Math.min(to.getTime(), Date.parse(now) + 1),
    });
    const figures = figuresOf(sections);
    expect(figures).toEqual(expected);
    expect(Object.keys(figures).sort()).toEqual([
      'callers',
      'categories',
      'levels',
      'requestTypes',
      'targets',
    ]);
    expect(figures.targets.response).toMatchObject({
      met: expect.any(Number),
      missed: expect.any(Number),
      withoutTime: expect.any(Number),
    });
  });

  it('makes what its contract says, in the order of the model', async () => {
    const { sections } = await make('rapid-response-report', '2025-03');
    sections.forEach(it => reportSectionSchema.parse(it));
    expect(sections.map(it => it.kind)).toEqual([
      'rapidResponses',
      'targets',
      'contacts',
    ]);
  });

  it('counts only the requests that a report is about', async () => {
    const { sections } = await make('rapid-response-report', '2025-03');
    const rapid = sections.find(
      (it): it is Extract<ReportSection, { kind: 'rapidResponses' }> =>
        it.kind === 'rapidResponses',
    )!;
    const [{ count }] = await knex('tickets')
      .where({ request_type: 'rapid-response' })
      .whereBetween('created_at', [
        Date.parse('2025-03-01T07:00:00Z'),
        Date.parse('2025-04-01T06:59:59.999Z'),
      ])
      .count({ count: '*' });
    expect(rapid.table.rows).toHaveLength(Number(count));
    expect(rapid.table.rows.length).toBeGreaterThan(0);
  });

  it('lists the latest of those that were missed, and leads to the others', async () => {
    const { sections } = await make('month', '2025-03');
    const { lines } = sections.find(
      (it): it is Extract<ReportSection, { kind: 'targets' }> =>
        it.kind === 'targets',
    )!;
    expect(lines.map(it => it.title)).toEqual([
      'Response, P1',
      'Response, P2',
      'Response, P3',
      'Response',
      'Resolution, P1',
      'Resolution, P2',
      'Resolution, P3',
      'Resolution',
    ]);
    for (const { missed, missedTickets } of lines) {
      expect(missedTickets).toHaveLength(Math.min(missed, 20));
      const late = missedTickets.map(it => it.lateMs);
      expect(late).toEqual([...late].sort((a, b) => b - a));
      expect(late.every(it => it >= 0)).toBe(true);
    }
  });

  it('takes teams of the catalog where requests name no agency', async () => {
    const of = {
      ...model,
      requestTypes: Object.fromEntries(
        Object.entries(model.requestTypes).map(([id, it]) => [
          id,
          { ...it, fields: {} },
        ]),
      ),
    };
    const { sections } = await make('month', '2025-03', { of });
    const callers = sections.find(it => it.kind === 'callers')!;
    expect(callers.title).toBe('Requests by team');
    expect((callers as any).lines).toContainEqual(
      expect.objectContaining({ id: 'group:default/rents', title: 'rents' }),
    );
  });

  it('lets other capabilities add theirs, also instead of one of these', async () => {
    const licences: ReportSection = {
      kind: 'licences',
      title: 'Licences',
      table: { columns: [], rows: [] },
    };
    const levels: ReportSection = {
      kind: 'levels',
      title: 'Others',
      lines: [],
      total: { id: 'total', title: 'All', count: 0, before: 0 },
    };
    const more = new ReportMaker({
      sections: [
        ...ticketSections({ knex, directory }),
        ...[licences, levels].map(section => ({
          kind: section.kind,
          sectionOf: async () => section,
        })),
        { kind: 'knowledge', sectionOf: async () => undefined },
      ],
    });
    const [definition] = reportsOf({ ...model, reports: {} });
    const made = await more.make(definition, '2025-03', new Date());
    expect(made.sections.map(it => it.title)).toEqual([
      'Requests by category',
      'Requests by type',
      'Requests by agency',
      'Others',
      'Targets',
      'Contact log',
      'Licences',
    ]);
  });
});
