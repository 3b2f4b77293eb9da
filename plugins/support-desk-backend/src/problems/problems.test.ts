import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { workEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { logTicket, query } from '../tickets/__testUtils__/requests';

jest.setTimeout(60_000);

const SUPPORT = 'lena-baird';
const USER = 'iona-petrie';

const MODEL = 'default/nec-ihms';

describe('problems', () => {
  let desk: SupportDeskTester;
  let ticket: any;

  beforeEach(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
    ticket = await logTicket(desk, USER, query);
  });

  async function open(more: object = {}) {
    const { status, body } = await desk.as(SUPPORT).post('/problems', {
      model: MODEL,
      title: 'Payments go to the wrong account',
      ...more,
    });
    expect(body.error).toBeUndefined();
    expect(status).toBe(201);
    return workEndpoints.createProblem.response.parse(body) as any;
  }

  const edit = ({ key, version }: any, body: object, by = SUPPORT) =>
    desk.as(by).patch(`/problems/${key}`, body).set('If-Match', `${version}`);

  const eventsOf = async () => {
    const { body } = await desk
      .as(SUPPORT)
      .get(`/tickets/${ticket.key}/timeline`);
    return body.items.map((it: any) => it.type) as string[];
  };

  it('gather tickets from the beginning', async () => {
    const problem = await open({ tickets: [ticket.key] });
    expect(problem).toMatchObject({
      key: 'IHMS-P1',
      model: 'supportmodel:default/nec-ihms',
      status: 'open',
      tickets: 1,
      openTickets: 1,
      mayEdit: true,
    });
    expect(await eventsOf()).toContain('problemLinked');
    const { body } = await desk.as(SUPPORT).get(`/tickets/${ticket.key}/links`);
    expect(body.problem).toMatchObject({ key: 'IHMS-P1' });
    const detail = await desk.as(SUPPORT).get('/problems/IHMS-P1');
    expect(workEndpoints.getProblem.response.parse(detail.body)).toMatchObject({
      gathered: [{ key: ticket.key }],
    });
    expect((await open()).key).toBe('IHMS-P2');
  });

  it('take tickets in and let them go, each in one problem at most', async () => {
    const problem = await open();
    const put = (key: string, version: number) =>
      desk
        .as(SUPPORT)
        .put(`/problems/${key}/tickets/${ticket.key}`)
        .set('If-Match', `${version}`);
    const gathered = await put(problem.key, problem.version);
    expect(gathered.body).toMatchObject({ tickets: 1, version: 2 });

    const second = await open();
    const refused = await put(second.key, second.version);
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain('belongs to IHMS-P1');

    const release = () =>
      desk
        .as(SUPPORT)
        .delete(`/problems/${problem.key}/tickets/${ticket.key}`)
        .set('If-Match', '2');
    expect((await release()).body).toMatchObject({ tickets: 0, version: 3 });
    expect((await release()).status).toBe(409);
    expect(await eventsOf()).toEqual(
      expect.arrayContaining(['problemLinked', 'problemUnlinked']),
    );
  });

  it('become known errors by a work-around, which everybody reads who sees the model', async () => {
    const problem = await open({ tickets: [ticket.key] });
    expect((await desk.as(USER).get('/problems')).body).toEqual({
      items: [],
      mayOpenIn: [],
    });
    expect((await desk.as(USER).get('/problems/IHMS-P1')).status).toBe(404);

    const known = await edit(problem, { workaround: 'Reverse it by hand' });
    expect(known.body).toMatchObject({ status: 'knownError', version: 2 });
    const { body } = await desk
      .as('mhairi-dow')
      .get(`/problems?model=${MODEL}`);
    expect(body.items).toMatchObject([
      { key: 'IHMS-P1', workaround: 'Reverse it by hand', mayEdit: false },
    ]);
    const detail = await desk.as('mhairi-dow').get('/problems/IHMS-P1');
    expect(detail.body.gathered).toEqual([]);

    const similar = await desk
      .as('mhairi-dow')
      .get(`/tickets/similar?model=${MODEL}&text=payments%20wrong%20account`);
    expect(similar.body).toMatchObject({
      tickets: [],
      problems: [{ key: 'IHMS-P1', words: ['payments', 'wrong', 'account'] }],
    });

    const without = await edit(known.body, { workaround: null });
    expect(without.body.status).toBe('open');
    const bare = await edit(without.body, { status: 'knownError' });
    expect(bare.status).toBe(422);
  });

  it('tell those who work on their open tickets when they are resolved', async () => {
    const problem = await open({ tickets: [ticket.key] });
    const resolved = await edit(problem, {
      status: 'resolved',
      cause: 'A wrong index',
    });
    expect(resolved.body).toMatchObject({
      status: 'resolved',
      cause: 'A wrong index',
    });
    expect(await eventsOf()).toContain('problemResolved');
    const theirs = await desk.as(USER).get(`/tickets/${ticket.key}/timeline`);
    expect(theirs.body.items.map((it: any) => it.type)).not.toContain(
      'problemResolved',
    );
  });

  it('are written by those who support the model, at the version they saw', async () => {
    const problem = await open({ workaround: 'Wait' });
    expect((await edit(problem, { title: 'Other' }, USER)).status).toBe(403);
    const refused = await desk
      .as(USER)
      .post('/problems', { model: MODEL, title: 'Mine' });
    expect(refused.status).toBe(403);
    const stale = await edit({ ...problem, version: 5 }, { title: 'Other' });
    expect(stale.status).toBe(409);
    expect(stale.body.error).toMatchObject({
      code: 'STALE_VERSION',
      version: 1,
      changedBy: 'Lena Baird',
    });
    const changed = await edit(problem, { title: 'Other' }, 'rory-baird');
    expect(changed.status).toBe(200);
    const late = await edit(problem, { title: 'Third' });
    expect(late.body.error).toMatchObject({
      version: 2,
      changedBy: 'Rory Baird',
      changedAt: changed.body.updatedAt,
    });
  });

  it('name what is wrong', async () => {
    const send = (body: object) =>
      desk
        .as(SUPPORT)
        .post('/problems', { model: MODEL, title: 'Abc', ...body });
    expect((await send({ model: 'default/none' })).status).toBe(404);
    expect((await send({ tickets: ['IHMS-99'] })).status).toBe(404);
    const module = await send({ module: 'nothing' });
    expect(module.status).toBe(400);
    expect(module.body.error.fields[0].allowed).toContain('rents');
    const status = await desk.as(SUPPORT).get('/problems?status=done');
    expect(status.status).toBe(400);
  });

  it('come in pages, the newest first', async () => {
    for (const title of ['One', 'Two', 'Three'])
      await open({ title: `${title} thing` });
    const first = await desk.as(SUPPORT).get('/problems?limit=2');
    expect(first.body.items.map((it: any) => it.key)).toEqual([
      'IHMS-P3',
      'IHMS-P2',
    ]);
    const next = await desk
      .as(SUPPORT)
      .get(`/problems?limit=2&cursor=${first.body.nextCursor}`);
    expect(next.body.items.map((it: any) => it.key)).toEqual(['IHMS-P1']);
    expect(next.body.nextCursor).toBeUndefined();
  });
});
