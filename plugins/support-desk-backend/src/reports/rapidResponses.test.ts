import type { ReportTable } from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../__testUtils__/startSupportDesk';
import {
  answer,
  at,
  HELP_DESK,
  MONDAY_10,
  report,
  startDesk,
} from '../tickets/rapidResponse/__testUtils__/emergency';

jest.setTimeout(60_000);

describe('the Rapid Response Report', () => {
  let desk: SupportDeskTester;
  let tables: Record<string, ReportTable>;
  let body: any;
  let keys: string[];

  beforeAll(async () => {
    desk = await startDesk();
    const first = await report(desk, MONDAY_10);
    desk.setTime(at(MONDAY_10, '10:12'));
    await first.contact(HELP_DESK, {
      ...answer,
      nature: 'Check-in fails',
      notes: 'Restarted the service',
    });
    desk.setTime(at(MONDAY_10, '10:20'));
    await first.contact(HELP_DESK, {
      ...answer,
      internal: true,
      nature: 'Among us',
    });
    const second = await report(desk, at(MONDAY_10, '14:00'));
    keys = [first.key, second.key];
    desk.setTime('2025-04-01T07:00:00Z');
    const response = await desk
      .as(HELP_DESK)
      .get('/reports/rapid-response-report?model=default/hmis&period=2025-03')
      .expect(200);
    body = response.body;
    tables = Object.fromEntries(
      body.sections.map((it: any) => [it.kind, it.table]),
    );
  });

  it('has a row for each with the minutes to reply, plan and resolve, and is due on the last day (S0-141)', () => {
    expect(body.state.dueOn).toBe('2025-03-31');
    const { columns, rows } = tables.rapidResponses;
    const place = (id: string) => columns.findIndex(it => it.id === id);
    expect(rows.map(it => it.cells[place('key')])).toEqual(keys);
    const [first, second] = rows;
    expect(first.cells[place('response')]).toBe(12 * 60_000);
    expect(first.cells[place('agency')]).toBe('Agency North');
    expect(first.cells[place('contacts')]).toBe(1);
    expect(first.link).toBe(`/support/tickets/${keys[0]}`);
    expect(second.cells[place('response')]).toBeNull();
    expect(second.cells[place('resolution')]).toBeNull();
  });

  it('has the contact log with agency, date and time, issue and action taken (S0-140), without what is internal', () => {
    const { columns, rows } = tables.contacts;
    const cells = Object.fromEntries(
      columns.map(({ id }, i) => [id, rows[0].cells[i]]),
    );
    expect(rows).toHaveLength(1);
    expect(cells).toMatchObject({
      at: '2025-03-10T17:12:00.000Z',
      agency: 'Agency North',
      issue: 'Nobody can check a client in',
      nature: 'Check-in fails',
      action: 'Reached: Restarted the service',
      key: keys[0],
    });
  });

  it('counts the targets of these requests only', () => {
    const { lines } = body.sections.find((it: any) => it.kind === 'targets');
    expect(
      lines.map((it: any) => [it.measure, it.met, it.missed + it.running]),
    ).toEqual([
      ['response', 1, 1],
      ['actionPlan', 0, 2],
      ['resolution', 0, 2],
    ]);
  });
});
