import { ticketEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { FRIDAY, incident, logTicket, query } from './__testUtils__/requests';

jest.setTimeout(60_000);

describe('GET /tickets', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
    await logTicket(desk, 'iona-petrie', query);
    await logTicket(desk, 'rory-baird', incident);
    await logTicket(desk, 'callum-rae', { ...query, module: 'estates' });
  });

  it('answers nobody who is not signed in (P-04)', async () => {
    for (const path of ['', '/counts', '/IHMS-1', '/IHMS-1/timeline']) {
      const { status } = await desk.anonymous.get(
        `/api/support-desk/tickets${path}`,
      );
      expect(status).toBe(401);
    }
    const { status } = await desk.anonymous
      .post('/api/support-desk/tickets')
      .send(incident);
    expect(status).toBe(401);
  });

  beforeEach(() => desk.setTime(FRIDAY));

  const keys = async (user: string, search = '') => {
    const { status, body } = await desk.as(user).get(`/tickets?${search}`);
    expect(status).toBe(200);
    ticketEndpoints.getTickets.response.parse(body);
    return body.items.map((it: any) => it.key).sort();
  };

  it.each([
    ['the reporter', 'iona-petrie', ['IHMS-1']],
    ['another user', 'mhairi-dow', []],
    ['a super user of rents', 'dana-struan', ['IHMS-1', 'IHMS-2']],
    ['a super user of estates', 'rona-sim', ['IHMS-3']],
    ['the project team', 'lena-baird', ['IHMS-1', 'IHMS-2', 'IHMS-3']],
    ['the supplier', 'wanda-rhodes', []],
  ])('shows to %s what is theirs to see', async (_who, user, expected) => {
    await expect(keys(user)).resolves.toEqual(expected);
    for (const key of ['IHMS-1', 'IHMS-2', 'IHMS-3']) {
      for (const part of ['', '/timeline', '/clocks']) {
        const { status } = await desk.as(user).get(`/tickets/${key}${part}`);
        expect(status).toBe(expected.includes(key) ? 200 : 404);
      }
    }
  });

  it('says the same of a ticket that one may not see and of one that does not exist', async () => {
    const hidden = await desk.as('mhairi-dow').get('/tickets/IHMS-1');
    const missing = await desk.as('mhairi-dow').get('/tickets/IHMS-99');
    expect(hidden.body.error.message.replace('IHMS-1', 'IHMS-99')).toBe(
      missing.body.error.message,
    );
  });

  it.each([
    ['scope=mine', ['IHMS-2']],
    ['scope=team', ['IHMS-1', 'IHMS-2', 'IHMS-3']],
    ['requestType=query', ['IHMS-1', 'IHMS-3']],
    ['reporter=user:default/iona-petrie', ['IHMS-1']],
    ['level=level-3', ['IHMS-2']],
    ['priority=p1,p2', ['IHMS-2']],
    ['priority=p1&priority=p2', ['IHMS-2']],
    ['status=open', ['IHMS-1', 'IHMS-2', 'IHMS-3']],
    ['status=waiting,closed', []],
    ['model=default/nec-ihms', ['IHMS-1', 'IHMS-2', 'IHMS-3']],
    ['model=default/hmis', []],
    ['entity=component:default/ihms-estates', ['IHMS-3']],
    ['entity=system:default/nec-ihms', ['IHMS-1', 'IHMS-2', 'IHMS-3']],
    ['due=running', ['IHMS-2']],
    ['q=PAYMENT', ['IHMS-1', 'IHMS-3']],
    ['q=ihms-2', ['IHMS-2']],
  ])('finds %s', async (search, expected) => {
    await expect(keys('rory-baird', search)).resolves.toEqual(expected);
  });

  it.each<[string, string, string?]>([
    ['query.status', 'status=lost', 'open'],
    ['query.due', 'due=tomorrow', 'overdue'],
    ['query.scope', 'scope=world', 'team'],
    ['query.sort', 'sort=colour', 'nextDue'],
    ['query.limit', 'limit=201'],
    ['query.limit', 'limit=0'],
    ['query.entity', 'entity=rents'],
    ['query.colour', 'colour=red'],
  ])(
    'names %s for %s',
    async (...[field, search, allowed]: [string, string, string?]) => {
      const { status, body } = await desk
        .as('rory-baird')
        .get(`/tickets?${search}`);
      expect(status).toBe(400);
      const { fields } = body.error;
      expect(fields).toEqual([expect.objectContaining({ field })]);
      expect(fields[0].allowed ?? []).toEqual(
        expect.arrayContaining(allowed ? [allowed] : []),
      );
    },
  );

  it('comes in pages, what is due next first', async () => {
    const page = (search: string) =>
      desk.as('rory-baird').get(`/tickets?limit=1${search}`);
    const first = await page('');
    expect(first.body).toMatchObject({
      items: [{ key: 'IHMS-2' }],
      totalCount: 3,
      nextCursor: expect.any(String),
    });
    const second = await page(`&cursor=${first.body.nextCursor}`);
    expect(second.body.items).toMatchObject([{ key: 'IHMS-1' }]);
    expect(second.body).not.toHaveProperty('totalCount');

    const forged = await page('&cursor=forged');
    expect(forged.status).toBe(400);
    expect(forged.body.error.message).toContain('cursor');
  });

  it('counts by due time and by scope', async () => {
    const count = async (search = '') =>
      (await desk.as('rory-baird').get(`/tickets/counts?${search}`)).body;
    await expect(count()).resolves.toEqual({
      overdue: 0,
      atRisk: 0,
      running: 1,
      paused: 0,
      none: 2,
      total: 3,
      mine: 1,
      team: 3,
      all: 3,
    });
    // Three of four business hours.
    desk.setTime('2025-03-10T11:00:00Z');
    await expect(count()).resolves.toMatchObject({ atRisk: 1, running: 0 });
    desk.setTime('2025-03-10T12:00:00.001Z');
    await expect(count('scope=mine')).resolves.toMatchObject({
      overdue: 1,
      atRisk: 0,
      none: 0,
      total: 1,
      all: 3,
    });
  });

  it('shows the clocks as time goes by', async () => {
    const clocks = async () => {
      const { body } = await desk
        .as('rory-baird')
        .get('/tickets/IHMS-2/clocks');
      return body.items;
    };
    desk.setTime('2025-03-08T12:00:00Z');
    await expect(clocks()).resolves.toMatchObject([
      { state: 'running', usedMs: 3_600_000, targetMs: 4 * 3_600_000 },
      { state: 'running', usedMs: 3_600_000 },
    ]);
    desk.setTime('2025-03-10T13:00:00Z');
    await expect(clocks()).resolves.toMatchObject([
      {
        state: 'missed',
        missedAt: '2025-03-10T12:00:00.000Z',
        usedMs: 5 * 3_600_000,
        segments: [expect.anything(), { end: '2025-03-10T13:00:00.000Z' }],
      },
      { state: 'running' },
    ]);
  });

  it('tells the history', async () => {
    const { body } = await desk
      .as('rory-baird')
      .get('/tickets/IHMS-2/timeline');
    expect(body.items).toMatchObject([
      {
        id: '1',
        at: '2025-03-07T16:00:00.000Z',
        type: 'created',
        actor: { title: 'Rory Baird' },
        internal: false,
        data: { key: 'IHMS-2', summary: incident.summary },
      },
      {
        type: 'clockStarted',
        data: { clock: 'response', dueAt: '2025-03-10T12:00:00.000Z' },
      },
      { type: 'clockStarted', data: { clock: 'resolution' } },
    ]);
  });

  it('is in the OpenAPI document', async () => {
    const { body } = await desk.as('rory-baird').get('/openapi.json');
    expect(body.paths['/tickets'].post.operationId).toBe('createTicket');
    expect(body.paths['/tickets/{ticket}/clocks'].get).toBeDefined();
  });
});
