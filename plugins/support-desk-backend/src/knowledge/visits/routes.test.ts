import {
  selfHelpEndpoints,
  type RecordVisit,
  type SelfHelpReport,
  type VisitEvent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { randomUUID } from 'node:crypto';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { FRIDAY, logTicket, query } from '../../tickets/__testUtils__/requests';

jest.setTimeout(60_000);

const model = 'default/nec-ihms';
const faq = { entity: 'system:default/nec-ihms', page: 'faq/' };
const opened: VisitEvent = { type: 'opened', ...faq, title: 'FAQ' };
const left: VisitEvent = { type: 'left' };

const STAFF = 'iona-petrie';
const TEAM = 'rory-baird';

let desk: SupportDeskTester;

async function start() {
  desk = await startSupportDesk({ policy: supportDeskPolicy });
  desk.setTime(FRIDAY);
}

const send = (
  body: Partial<RecordVisit>,
  id: string = randomUUID(),
  user = STAFF,
) => desk.as(user).post(`/visits/${id}/events`, { model, ...body });

async function visit(...events: VisitEvent[]) {
  const id = randomUUID();
  const { status, body } = await send({ events }, id);
  expect(body).toEqual({});
  expect(status).toBe(204);
  return id;
}

async function report(query_ = ''): Promise<SelfHelpReport> {
  const { body } = await desk
    .as(TEAM)
    .get(`/models/${model}/self-help${query_}`);
  expect(body).not.toHaveProperty('error');
  return selfHelpEndpoints.getSelfHelpReport.response.parse(
    body,
  ) as SelfHelpReport;
}

describe('POST /visits/:visit/events', () => {
  beforeAll(start);

  it.each([
    [{ events: [] }, 400, 'body.events'],
    [{ events: Array(51).fill(left) }, 400, 'body.events'],
    [{ events: [{ type: 'slept' }] }, 400, 'body.events.0.type'],
    [{ events: [{ ...opened, user: 'me' }] }, 400, 'user'],
    [{ events: [{ ...opened, page: 'x'.repeat(501) }] }, 400, 'page'],
    [{ events: [left], module: 'moon' }, 400, "body.module: 'moon'"],
    [{ events: [left], model: 'default/nothing' }, 404, 'nothing'],
  ])('refuses %j', async (body, expected, message) => {
    const response = await send(body as Partial<RecordVisit>);
    expect(response.status).toBe(expected);
    expect(response.body.error.message).toContain(message);
  });

  it('is for visits that cannot be guessed only', async () => {
    const { status, body } = await send({ events: [left] }, 'visit-1');
    expect(status).toBe(400);
    expect(body.error.message).toContain('path.visit');
  });

  it('takes 200 events of a visit, and 60 messages of a person in a minute', async () => {
    desk.setTime('2025-03-07T16:10:00Z');
    const id = randomUUID();
    const ticked = (from: number) =>
      Array.from({ length: 50 }, (_, i) => ({
        type: 'stepTicked' as const,
        step: `step-${from + i}`,
      }));
    for (const from of [0, 50, 100, 150]) {
      expect((await send({ events: ticked(from) }, id)).status).toBe(204);
    }
    const full = await send({ events: [left] }, id);
    expect(full.status).toBe(400);
    expect(full.body.error.message).toContain('has at most 200');

    for (let i = 5; i < 60; i += 1) await send({ events: [left] }, id);
    const many = await send({ events: [left] });
    expect(many.status).toBe(429);
    expect(many.body.error.message).toContain('try again in 60 seconds');
    expect(many.headers['retry-after']).toBe('60');
    const other = await send({ events: [left] }, randomUUID(), 'rory-baird');
    expect(other.status).toBe(204);
    desk.setTime('2025-03-07T16:11:00Z');
    expect((await send({ events: [left] })).status).toBe(204);
  });
});

describe('GET /models/:namespace/:name/self-help', () => {
  beforeAll(start);

  it('counts visits, and what came of them', async () => {
    await visit(opened, left);
    await visit(opened, { type: 'solved', by: 'article', ...faq });
    await visit({ type: 'searched', text: 'Rent arrears', results: 0 });
    const raised = await visit(opened, left);
    await logTicket(desk, STAFF, { ...query, selfHelp: { visit: raised } });
    const found = await report();
    expect(found).toMatchObject({
      from: '2025-02-05T16:00:00.000Z',
      to: '2025-03-07T16:00:00.000Z',
      visits: 4,
      solved: 1,
      likelySolved: 1,
      raised: 1,
      searchesWithoutResult: [{ text: 'rent arrears', count: 1 }],
    });
    expect(found.articles).toEqual([
      {
        ...faq,
        title: 'FAQ',
        url: '/docs/default/system/nec-ihms/faq/',
        views: 3,
        helped: 0,
        didNotHelp: 0,
        solved: 1,
        likelySolved: 1,
        raised: 1,
        stale: [],
      },
    ]);
  });

  it('counts requests with and without a super user, and not logins (S1-35)', async () => {
    const before = (await report()).requests;
    const raise = (selfHelp?: object) =>
      logTicket(desk, STAFF, { ...query, selfHelp });
    await raise({ steps: ['employee-zone'] });
    await raise({ steps: ['employee-zone', 'ask-super-user'] });
    await raise({ superUsers: [{ user: 'user:default/dana-struan' }] });
    await raise({ articles: [{ title: 'FAQ' }] });
    await raise({});
    await raise();
    await logTicket(desk, STAFF, {
      model,
      requestType: 'login',
      summary: 'Cannot sign in',
      fields: { what: 'password' },
    });
    const { requests } = await report();
    expect(requests).toMatchObject({
      total: before.total + 6,
      withSteps: 2,
      withSuperUser: 2,
      withArticle: 1,
      nothingTried: before.nothingTried + 1,
      steps: [
        { id: 'employee-zone', count: 2 },
        { id: 'ask-super-user', text: expect.any(String), count: 1 },
      ],
    });
  });

  it('is about the time that is asked for', async () => {
    const none = await report(
      '?from=2025-01-01T00:00:00Z&to=2025-02-01T00:00:00Z',
    );
    expect(none).toMatchObject({
      visits: 0,
      requests: { total: 0 },
      questions: { asked: 0, solved: 0, becameTickets: 0 },
      articles: [],
    });
    const { status, body } = await desk
      .as(TEAM)
      .get(`/models/${model}/self-help?from=2025-03-08T00:00:00Z`);
    expect(status).toBe(400);
    expect(body.error.message).toContain('query.from');
  });

  it('is for the team, the owner and the maintainers; others are told whom to ask', async () => {
    const see = (user: string) =>
      desk.as(user).get(`/models/${model}/self-help`);
    // Super users keep the articles of the Employee Zone.
    expect((await see('dana-struan')).status).toBe(200);
    const { status, body } = await see(STAFF);
    expect(status).toBe(403);
    expect(body.error.message).toContain('ask group:default/ihms-project-team');
  });
});
