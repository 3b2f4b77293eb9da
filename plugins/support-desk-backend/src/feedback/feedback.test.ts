import {
  feedbackEndpoints,
  type Feedback,
  type Page,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startTimedDesk,
  type TimedDesk,
} from '../staffing/__testUtils__/startTimedDesk';
import { logTicket } from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';

jest.setTimeout(60_000);

const IT_WORKS = 'supportmodel:default/it-works';
const HMIS = 'supportmodel:default/hmis';
const NEC = 'supportmodel:default/nec-ihms';
const USER = 'tessa-lund';
const OTHER = 'omar-field';
const SUPPORT = 'sasha-port';

describe('feedback', () => {
  let desk: TimedDesk;

  beforeEach(async () => {
    desk = await startTimedDesk({ policy: supportDeskPolicy });
  });

  const give = async (by: string, body: object) => {
    const response = await desk.as(by).post('/feedback', {
      model: IT_WORKS,
      kind: 'suggestion',
      text: 'A dark mode would be kind to our eyes',
      ...body,
    });
    expect(response.body).not.toHaveProperty('error');
    expect(response.status).toBe(201);
    return feedbackEndpoints.giveFeedback.response.parse(
      response.body,
    ) as Feedback;
  };
  const list = async (by: string, query = '') => {
    const { body } = await desk.as(by).get(`/feedback${query}`);
    return feedbackEndpoints.getFeedback.response.parse(body) as Page<Feedback>;
  };
  const texts = async (by: string, query = '') =>
    (await list(by, query)).items.map(it => it.text);
  const decide = (by: string, id: string, version: number, body: object) =>
    desk
      .as(by)
      .post(`/feedback/${id}/decisions`, body)
      .set('If-Match', String(version));

  it('is given by any user at any time, and reaches the team (S2-77, S2-80)', async () => {
    const given = await give(USER, { score: 4 });
    expect(given).toMatchObject({
      modelTitle: 'IT Works',
      kind: 'suggestion',
      score: 4,
      by: { ref: `user:default/${USER}`, title: 'Tessa Lund' },
      at: '2025-03-07T16:00:00.000Z',
      status: 'new',
      mayDecide: false,
    });
    expect(await desk.told()).toMatchObject([
      {
        to: expect.arrayContaining([`user:default/${SUPPORT}`]),
        title: 'A suggestion of Tessa Lund about IT Works',
      },
    ]);
    const [own] = (await list(USER)).items;
    expect(own).toEqual(given);
    expect((await list(SUPPORT)).items).toMatchObject([{ mayDecide: true }]);
    expect((await list(OTHER)).items).toEqual([]);
    const one = `?id=${given.id}`;
    await give(USER, { text: 'Another' });
    expect(await texts(SUPPORT, one)).toEqual([given.text]);
    expect(await texts(OTHER, one)).toEqual([]);
  });

  it('is decided by the team, and told to whoever gave it (S0-82)', async () => {
    const { id, version } = await give(USER, {});
    await desk.told();
    const decision = { status: 'planned', text: 'With the version of May' };
    expect((await decide(OTHER, id, version, decision)).status).toBe(404);
    expect((await decide(USER, id, version, decision)).status).toBe(403);
    const decided = await decide(SUPPORT, id, version, decision);
    expect(decided.body).toMatchObject({
      status: 'planned',
      decision: { by: { title: 'Sasha Port' }, text: decision.text },
      version: version + 1,
    });
    expect(await desk.told()).toEqual([
      {
        to: [`user:default/${USER}`],
        title: 'Your suggestion about IT Works is planned',
        description: 'Sasha Port: With the version of May',
      },
    ]);
    const stale = await decide(SUPPORT, id, version, decision);
    expect(stale.status).toBe(409);
    expect(stale.body.error).toMatchObject({ code: 'STALE_VERSION' });
    expect((await list(USER)).items).toMatchObject([{ status: 'planned' }]);
  });

  it('that is anonymous has no name and no time of the day, and is told of the next day', async () => {
    desk.setTime('2025-03-07T21:15:31Z');
    const given = await give(USER, { anonymous: true, kind: 'complaint' });
    expect(given).not.toHaveProperty('by');
    // Midnight in New York.
    expect(given.at).toBe('2025-03-07T05:00:00.000Z');
    expect(await desk.told()).toEqual([]);
    expect((await list(USER)).items).toEqual([]);
    const [seen] = (await list(SUPPORT)).items;
    expect(seen).toMatchObject({ id: given.id, mayDecide: true });
    const decision = { status: 'noted', text: 'Thank you' };
    expect((await decide(SUPPORT, seen.id, 1, decision)).status).toBe(200);
    await give(USER, { kind: 'praise' });
    await desk.told();

    const told = async () => {
      await desk.run('support-desk-feedback');
      return desk.told();
    };
    expect(await told()).toEqual([]);
    desk.setTime('2025-03-08T05:00:00Z');
    expect(await told()).toMatchObject([
      {
        to: expect.arrayContaining([`user:default/${SUPPORT}`]),
        title: 'Feedback about IT Works was given without a name',
      },
    ]);
    expect(await told()).toEqual([]);
  });

  it('is about services and super users, and those do not read what is said about them (S1-37)', async () => {
    const about = async (model: string, it: string) =>
      (await give('callum-rae', { model, about: it })).about;
    const { body } = await desk
      .as('iona-petrie')
      .get(`/super-users?model=${NEC}`);
    const superUser = body.items[0].user.ref as string;
    await expect(about(NEC, 'rents')).resolves.toMatchObject({
      title: expect.any(String),
    });
    await expect(about(NEC, superUser)).resolves.toMatchObject({
      ref: superUser,
    });
    const wrong = await desk.as(USER).post('/feedback', {
      model: IT_WORKS,
      kind: 'comment',
      text: 'Hm',
      about: 'the-moon',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.error.fields).toMatchObject([
      {
        field: 'about',
        allowed: expect.arrayContaining(['effort-administrator']),
      },
    ]);
    expect((await list('lena-baird')).items).toHaveLength(2);
    const name = superUser.replace('user:default/', '');
    const read = (await list(name)).items;
    expect(read.some(it => it.about?.ref === superUser)).toBe(false);
  });

  it('is listed in pages, narrowed down, and as CSV', async () => {
    for (const text of ['one', 'two', 'three']) await give(USER, { text });
    desk.setTime('2025-04-01T16:00:00Z');
    await give(USER, { text: '=four', kind: 'praise' });
    const first = await list(SUPPORT, '?limit=3');
    const next = await list(
      SUPPORT,
      `?limit=3&cursor=${encodeURIComponent(first.nextCursor!)}`,
    );
    expect(next.nextCursor).toBeUndefined();
    const all = [...first.items, ...next.items].map(it => it.text);
    expect(all[0]).toBe('=four');
    expect([...all].sort()).toEqual(['=four', 'one', 'three', 'two']);
    const march = `?model=${IT_WORKS}&period=2025-03`;
    expect(await texts(SUPPORT, march)).toHaveLength(3);
    expect(await texts(SUPPORT, '?kind=praise')).toEqual(['=four']);
    expect(await texts(SUPPORT, '?status=done')).toEqual([]);
    expect(await texts(SUPPORT, '?mine=true')).toEqual([]);
    const csv = await desk
      .as(SUPPORT)
      .get('/feedback?kind=praise')
      .set('Accept', 'text/csv');
    expect(csv.text).toContain("praise,'=four,,Tessa Lund");
  });

  it('is kept once with one key', async () => {
    const send = () =>
      desk
        .as(USER)
        .post('/feedback', { model: IT_WORKS, kind: 'praise', text: 'Quick' })
        .set('Idempotency-Key', 'k');
    expect((await send()).body.id).toBe((await send()).body.id);
    expect((await list(USER)).items).toHaveLength(1);
  });

  it('is in the report of suggestions, with requests for improvements (S0-81)', async () => {
    await give('nina-moss', { model: HMIS, text: 'Larger letters' });
    await give('nina-moss', { model: HMIS, text: 'Thanks', kind: 'comment' });
    await give('nina-moss', { model: HMIS, text: 'Slow', kind: 'complaint' });
    await give('sven-lark', { model: HMIS, text: 'Tea', anonymous: true });
    const log = async (summary: string, category: string) => {
      const { key } = await logTicket(desk, 'nora-quill', {
        model: 'default/hmis',
        requestType: 'non-emergency',
        summary,
        fields: { agency: 'group:default/agency-north', request: summary },
        confirmed: { tried: true },
      });
      await workOn(desk, key).do('hana-cole', {
        action: 'categorise',
        category,
      });
    };
    await log('Print in two columns', 'enhancements');
    await log('It stops', 'error');

    const { body } = await desk
      .as('selma-ortiz')
      .get(`/reports/monthly-suggestions-review?model=${HMIS}&period=2025-03`);
    const [{ kind, table }] = body.sections;
    expect(kind).toBe('suggestions');
    expect(
      table.rows.map(({ cells: [, what, text, by] }: any) => [what, text, by]),
    ).toEqual(
      expect.arrayContaining([
        ['suggestion', 'Larger letters', 'Nina Moss'],
        ['comment', 'Thanks', 'Nina Moss'],
        ['suggestion', 'Tea', 'Without a name'],
        ['Enhancements', expect.stringMatching(/: Print in two/), 'Nora Quill'],
      ]),
    );
    expect(table.rows).toHaveLength(4);
  });
});
