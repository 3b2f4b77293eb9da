import {
  escalationEndpoints,
  type LevelCounts,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { FRIDAY, logTicket, query } from '../../tickets/__testUtils__/requests';
import { escalate } from '../__testUtils__/escalate';

jest.setTimeout(60_000);

const TEAM = 'rory-baird';
const PATH = '/models/default/nec-ihms/level-counts';
const toNec = {
  to: 'level',
  level: 'level-3',
  reason: 'only NEC can mend it',
  raise: {
    requestType: 'service-incident',
    priority: 'p2',
    confirmed: { registration: true },
  },
} as const;

describe('what each level takes off the next one', () => {
  let desk: SupportDeskTester;

  const counts = async (params = '') => {
    const { body } = await desk.as(TEAM).get(`${PATH}${params}`);
    expect(body).not.toHaveProperty('error');
    const { items } = escalationEndpoints.getLevelCounts.response.parse(
      body,
    ) as LevelCounts;
    return Object.fromEntries(
      items.map(({ id, reached, stopped, escalated, returned, open }) => [
        id,
        { reached, stopped, escalated, returned, open },
      ]),
    );
  };
  const none = { reached: 0, stopped: 0, escalated: 0, returned: 0, open: 0 };

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
    desk.setTime(FRIDAY);
    const log = async () =>
      escalate(desk, (await logTicket(desk, 'iona-petrie', query)).key);

    const solved = await log();
    await solved.do(TEAM, { action: 'resolve', resolution: 'done' });

    const reopened = await log();
    await reopened.do(TEAM, { action: 'resolve', resolution: 'done' });
    await reopened.do('iona-petrie', { action: 'reopen', reason: 'not so' });

    const raised = await log();
    const nec = await raised.bring(TEAM, toNec);
    const incident = escalate(desk, nec.raised!.key);
    await incident.do(TEAM, { action: 'cancel', reason: 'withdrawn' });
    await raised.do(TEAM, { action: 'resolve', resolution: 'done' });

    const returned = await log();
    const other = await returned.bring(TEAM, toNec);
    await escalate(desk, other.raised!.key).bring(TEAM, {
      to: 'level',
      level: 'level-2',
      reason: 'it is ours',
    });

    const undone = await log();
    const third = escalate(desk, (await undone.bring(TEAM, toNec)).raised!.key);
    await third.bring(TEAM, { to: 'level', level: 'level-2', reason: 'ours' });
    await third.undo(TEAM);
    desk.setTime('2025-03-08T16:00:00Z');
  });

  it('is counted from the histories', async () => {
    expect(await counts()).toEqual({
      'level-0': none,
      'level-1': none,
      'level-2': { reached: 6, stopped: 1, escalated: 3, returned: 0, open: 4 },
      'level-3': { reached: 3, stopped: 1, escalated: 0, returned: 1, open: 1 },
    });
  });

  it('is counted of a period', async () => {
    const before = '?from=2025-03-01T00:00:00Z&to=2025-03-07T16:00:00Z';
    expect((await counts(before))['level-2']).toEqual(none);
    const after = '?from=2025-03-07T16:00:01Z&to=2025-03-08T00:00:00Z';
    expect((await counts(after))['level-2']).toEqual({ ...none, open: 4 });
  });

  it('is a table for a spreadsheet too', async () => {
    const { text, headers } = await desk
      .as(TEAM)
      .get(PATH)
      .set('Accept', 'text/csv');
    expect(headers['content-disposition']).toContain(
      'nec-ihms-levels-2025-03-08.csv',
    );
    expect(text).toContain(
      'level,title,reached,stopped,escalated,returned,open',
    );
    expect(text).toContain('3,External Escalation,3,1,0,1,1');
  });

  it('is for those who own the model or a level', async () => {
    const { status, body } = await desk.as('iona-petrie').get(PATH);
    expect(status).toBe(403);
    expect(body.error.message).toMatch(/for those who own it/);
  });

  it.each([
    ['?from=2025-03-09T00:00:00Z&to=2025-03-08T00:00:00Z', 422, /query.from/],
    ['?from=yesterday', 400, /from/],
  ])('answers %s with %d', async (params, status, message) => {
    const response = await desk.as(TEAM).get(`${PATH}${params}`);
    expect(response.body.error.message).toMatch(message);
    expect(response.status).toBe(status);
  });
});
