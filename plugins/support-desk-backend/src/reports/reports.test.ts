import {
  reportEndpoints,
  type Report,
  type ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { workOn } from '../tickets/work/__testUtils__/work';
import {
  HMIS,
  startReports,
  type ReportTester,
} from './__testUtils__/startReports';

jest.setTimeout(120_000);

const CALLS = 'monthly-call-categories';
/** In Arizona March ends at 07:00 UTC. */
const APRIL = '2025-04-01T07:00:00Z';

const databases = createTestDatabases();

describe.each(databases.engines)('reports on %s', engine => {
  let knex: Knex;
  let desk: ReportTester;
  let corrected: string;

  beforeAll(async () => {
    knex = await databases.open(engine);
    desk = await startReports(knex);
    await desk.call('2025-02-20T17:00:00Z', 'error');
    for (const day of ['03', '04', '05', '31']) {
      await desk.call(`2025-03-${day}T17:00:00Z`, 'error');
    }
    corrected = await desk.call('2025-03-06T17:00:00Z', 'data-correction');
    await desk.call('2025-03-07T17:00:00Z', 'data-correction');
    // Still March in London, and in Arizona long since not.
    await desk.call('2025-04-01T07:00:00Z', 'error');
    desk.setTime(APRIL);
  });

  const get = (user: string, report: string, query = '') =>
    desk.as(user).get(`/reports/${report}?model=default/hmis${query}`);
  const read = async (user: string, report: string, query = '') => {
    const { body } = await get(user, report, query).expect(200);
    return reportEndpoints.getReport.response.parse(body) as Report;
  };
  const section = <K extends ReportSection['kind']>(report: Report, kind: K) =>
    report.sections.find(it => it.kind === kind) as Extract<
      ReportSection,
      { kind: K }
    >;

  it('count the calls of a month by category (S0-79)', async () => {
    const report = await read('hana-cole', CALLS, '&period=2025-03');
    const { lines, total } = section(report, 'categories');
    const categories = lines.filter(it => it.parent);
    expect(categories).toHaveLength(9);
    const counts = Object.fromEntries(
      categories.map(it => [it.id, it.count] as const),
    );
    expect(counts).toEqual({
      'technical-task-assistance': 0,
      'data-correction': 2,
      'training-issue': 0,
      error: 4,
      deficiency: 0,
      performance: 0,
      'design-changes': 0,
      integration: 0,
      enhancements: 0,
    });
    expect(total).toMatchObject({ count: 6, before: 1, openAtEnd: 0 });
    expect(lines.filter(it => !it.parent)).toMatchObject([
      { title: 'Basic Questions', count: 2 },
      { title: 'Software Problem', count: 4, before: 1 },
      { title: 'Request for Software Improvements', count: 0 },
    ]);
    expect(report).toMatchObject({
      from: '2025-03-01T07:00:00.000Z',
      to: '2025-04-01T07:00:00.000Z',
      timeZone: 'America/Phoenix',
      state: { dueOn: '2025-03-31', frozenAt: '2025-04-01T07:00:00.000Z' },
      earlier: '2025-02',
      later: '2025-04',
      queryVersion: 1,
    });
    expect(report.headlines).toEqual([
      '**6 requests**, five more than in February.',
      '**Error rose from 1 to 4**.',
    ]);
    const february = await read('hana-cole', CALLS, '&period=2025-02');
    expect(february.state.dueOn).toBe('2025-02-28');
  });

  it('lead from each figure to its tickets', async () => {
    const report = await read('hana-cole', 'month', '&period=2025-03');
    const kinds = ['categories', 'requestTypes', 'callers', 'levels'] as const;
    for (const kind of kinds) {
      const { lines, total } = section(report, kind);
      for (const { tickets, count } of [...lines, total]) {
        if (!tickets) continue;
        const { body } = await desk
          .as('hana-cole')
          .get(`/tickets?${new URLSearchParams(tickets)}`)
          .expect(200);
        expect(body.totalCount).toBe(count);
      }
      expect(total.count).toBe(6);
    }
    expect(section(report, 'callers').lines).toMatchObject([
      { title: 'Agency North', count: 6, before: 1 },
      { title: 'Nina Moss', count: 6, parent: 'group:default/agency-north' },
    ]);
    expect(
      section(report, 'levels').lines.filter(it => it.count > 0),
    ).toMatchObject([{ id: 'technical-support', count: 6, before: 1 }]);
  });

  it('stay as they were, whatever happens later', async () => {
    const march = await read('hana-cole', CALLS, '&period=2025-03');
    desk.setTime('2025-05-12T17:00:00Z');
    await workOn(desk, corrected).do('hana-cole', {
      action: 'categorise',
      category: 'error',
    });
    const later = await read('hana-cole', CALLS, '&period=2025-03');
    expect(later.sections).toEqual(march.sections);
    expect(later.state.frozenAt).toBe(march.state.frozenAt);
    const { body } = await desk
      .as('hana-cole')
      .get(`/tickets?model=${HMIS}&category=error`)
      .expect(200);
    expect(body.totalCount).toBe(7);
    desk.setTime(APRIL);
  });

  it('are told so far while their period runs', async () => {
    const april = await read('hana-cole', CALLS, '&period=2025-04');
    expect(april.state).not.toHaveProperty('frozenAt');
    expect(april.to).toBe('2025-04-01T07:00:00.000Z');
    expect(april.headlines).toEqual([
      '**1 request so far**; there were 6 in March.',
    ]);
    await desk.call('2025-04-01T08:00:00Z', 'error');
    const again = await read('hana-cole', CALLS, '&period=2025-04');
    expect(section(again, 'categories').total.count).toBe(2);
    desk.setTime(APRIL);
  });

  it('are those of the last period that is over, unless another is asked for', async () => {
    expect((await read('hana-cole', CALLS)).period).toBe('2025-03');
  });

  it.each(['2025-Q1', '2025', '2025-05', '2024-12'])(
    'have no period %s, and say which they have',
    async period => {
      const { body } = await get(
        'hana-cole',
        CALLS,
        `&period=${period}`,
      ).expect(400);
      expect(body.error.message).toMatch(/^period: .*2025-02 to 2025-04/);
    },
  );

  it('are for those whom they are for, and others are told whom to ask', async () => {
    await get('selma-ortiz', CALLS).expect(200);
    const { body } = await get('nina-moss', CALLS).expect(403);
    expect(body.error.message).toMatch(
      /All categories of calls.*; ask .+owns the model/,
    );
    await get('nina-moss', 'month').expect(403);
    const { body: unknown } = await get('hana-cole', 'nothing').expect(404);
    expect(unknown.error.message).toContain(CALLS);
    const { body: list } = await desk
      .as('nina-moss')
      .get('/reports')
      .expect(200);
    expect(list.items).toEqual([]);
  });

  it('say what whoever reads them may do', async () => {
    const mayOf = async (user: string, report: string, period = '2025-03') => {
      const { body } = await get(user, report, `&period=${period}`).expect(200);
      return body.may;
    };
    const RAPID = 'rapid-response-report';
    expect(await mayOf('hana-cole', RAPID)).toEqual(['send', 'exportTickets']);
    expect(await mayOf('hana-cole', RAPID, '2025-04')).toEqual([
      'exportTickets',
    ]);
    expect(await mayOf('hana-cole', 'month')).toEqual(['exportTickets']);
  });

  it('are listed with what is due', async () => {
    const { body } = await desk
      .as('selma-ortiz')
      .get('/reports?model=default/hmis')
      .expect(200);
    const { items } = reportEndpoints.getReports.response.parse(body) as any;
    expect(items.map((it: any) => [it.id, it.every, it.isSurvey])).toEqual([
      [CALLS, 'month', false],
      ['monthly-suggestions-review', 'month', false],
      ['rapid-response-report', 'month', false],
      ['monthly-report-to-user-group', 'month', false],
      ['interruption-incident-report', 'event', false],
      ['support-quality', 'anyTime', true],
      ['month', 'month', false],
    ]);
    expect(items[5].periods).toMatchObject([
      { period: '2025-Q2', review: { state: 'notYet', dueOn: '2025-06-30' } },
      // S0-86
      { period: '2025-Q1', review: { state: 'overdue', dueOn: '2025-03-31' } },
    ]);
    // S0-80
    expect(items[0].periods[1]).toMatchObject({
      period: '2025-03',
      review: { state: 'overdue' },
    });
  });

  it('come as CSV, section by section', async () => {
    const csv = (query: string) =>
      get('hana-cole', CALLS, `&period=2025-03${query}`).set(
        'Accept',
        'text/csv',
      );
    const { text } = await csv('').expect(200);
    expect(text.split('\r\n').slice(0, 7)).toEqual([
      '\uFEFFGroup,Title,Count,Before,Median to solve (minutes),Open at the end',
      ',Basic Questions,2,0,,0',
      'Basic Questions,Technical/Task Assistance,0,0,,0',
      'Basic Questions,Data Correction,2,0,0,0',
      'Basic Questions,Training Issue,0,0,,0',
      ',Software Problem,4,1,,0',
      'Software Problem,Error,4,1,0,0',
    ]);
    const { body } = await csv('&section=levels').expect(400);
    expect(body.error.message).toMatch(
      /section: .*allowed: categories, contacts/,
    );
  });

  it('export every ticket of some months', async () => {
    const tickets = (user: string, query: string) =>
      desk.as(user).get(`/reports/tickets?model=default/hmis&${query}`);
    const { text } = await tickets(
      'hana-cole',
      'from=2025-02&to=2025-03',
    ).expect(200);
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 7);
    expect(lines[1]).toContain('2025-02-20T17:00:00.000Z');
    await tickets('nina-moss', 'from=2025-03').expect(403);
    const { body } = await tickets(
      'hana-cole',
      'from=2025-03&to=2025-02',
    ).expect(400);
    expect(body.error.message).toContain("'2025-02' lies before '2025-03'");
  });
});
