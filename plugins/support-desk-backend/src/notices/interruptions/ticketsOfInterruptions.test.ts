import { logTicket } from '../../tickets/__testUtils__/requests';
import { workOn } from '../../tickets/work/__testUtils__/work';
import { ADMIN, HMIS, NORTH, SOUTH, USER } from '../__testUtils__/noticeDesk';
import {
  AT_TWO,
  OUTAGE,
  STAFF,
  startInterruptions,
  type InterruptionDesk,
} from './__testUtils__/interruptionDesk';

jest.setTimeout(60_000);

const incident = (agency: string) => ({
  model: HMIS,
  requestType: 'database-incident',
  summary: `Nothing opens at ${agency}`,
  fields: {
    agency: `group:default/agency-${agency}`,
    occurred: '2025-03-08T20:15:00Z',
    request: 'Every page answers with an error.',
  },
});
const BACK = 'Service is back; please try again.';

describe('tickets about an interruption', () => {
  let desk: InterruptionDesk;
  let id: string;
  let north: any;
  let south: any;

  beforeAll(async () => {
    desk = await startInterruptions();
  });

  beforeEach(async () => {
    desk.desk.setTime(AT_TWO);
    ({ id } = await desk.posted(OUTAGE));
    north = await logTicket(desk.desk, NORTH, incident('north'));
    south = await logTicket(desk.desk, SOUTH, incident('south'));
  });

  const answer = (body: object, by: string, key = 'once') =>
    desk.desk
      .as(by)
      .post(`/notices/${id}/answers`, body)
      .set('Idempotency-Key', key);
  const comments = async (ticket: { key: string }) =>
    (await desk.desk.as(STAFF).get(`/tickets/${ticket.key}/comments`)).body
      .items as any[];

  it('are linked all or none, by those who work on it', async () => {
    const unknown = await desk.link(id, { add: [north.key, 'HMIS-999'] });
    expect(unknown.status).toBe(422);
    expect(unknown.body.error.fields).toMatchObject([{ field: 'add.1' }]);
    expect((await desk.read(id)).tickets).toEqual([]);
    expect((await desk.link(id, { add: [north.key] }, USER)).status).toBe(403);

    const { body } = await desk.link(
      id,
      { add: [north.key, south.id, north.id] },
      STAFF,
    );
    expect(body.tickets).toEqual([
      {
        id: north.id,
        key: north.key,
        summary: 'Nothing opens at north',
        status: 'new',
      },
      expect.objectContaining({ key: south.key }),
    ]);
    expect(body.events.at(-1)).toMatchObject({
      type: 'tickets',
      text: `+ ${north.key}, + ${south.key}`,
    });
    const less = await desk.link(id, { remove: [south.key] });
    expect(less.body.tickets).toHaveLength(1);
  });

  it('are shown to those who may see them, and show their notices', async () => {
    await desk.link(id, { add: [north.key, south.key] });
    const seen = await desk.read(id, NORTH);
    expect(seen.tickets.map(it => it.key)).toEqual([north.key]);
    const about = await desk.desk.as(NORTH).get(`/notices?ticket=${north.key}`);
    expect(about.body.items.map((it: any) => it.id)).toEqual([id]);
    const others = await desk.desk
      .as(NORTH)
      .get(`/notices?ticket=${south.key}`);
    expect(others.status).toBe(404);
    await desk.link(id, { remove: [north.key] });
    const none = await desk.desk.as(NORTH).get(`/notices?ticket=${north.key}`);
    expect(none.body.items).toEqual([]);
  });

  it('can be where an interruption is declared from', async () => {
    const declared = await desk.posted({ ...OUTAGE, ticket: north.key });
    expect(declared.tickets.map(it => it.key)).toEqual([north.key]);
  });

  it('are answered together, once for each key', async () => {
    await desk.link(id, { add: [north.key, south.key] });
    const first = await answer({ text: BACK }, STAFF);
    expect(first.body).toEqual({
      answered: [north.key, south.key],
      refused: [],
    });
    const again = await answer({ text: BACK }, STAFF);
    expect(again.body).toEqual(first.body);
    expect((await comments(north)).map(it => it.body)).toEqual([BACK]);
    expect(await comments(south)).toMatchObject([
      { body: BACK, internal: false, author: { title: 'Hana Cole' } },
    ]);
    const other = await answer({ text: 'Something else' }, STAFF);
    expect(other.status).toBe(409);
    expect((await desk.read(id)).events.at(-1)).toMatchObject({
      type: 'answered',
      text: BACK,
    });
    expect((await answer({ text: BACK }, USER, 'other')).status).toBe(403);
  });

  it('are resolved together where that is possible, and say where it is not', async () => {
    await desk.link(id, { add: [north.key, south.key] });
    await workOn(desk.desk, north.key).do(STAFF, {
      action: 'categorise',
      category: 'error',
    });
    const { body } = await answer({ text: BACK, resolve: true }, STAFF);
    expect(body.answered).toEqual([north.key, south.key]);
    expect(body.refused).toEqual([
      { ticket: south.key, message: expect.stringContaining('category') },
    ]);
    const resolved = await workOn(desk.desk, north.key).get(STAFF);
    expect(resolved).toMatchObject({
      status: 'resolved',
      resolution: { text: BACK },
    });
    expect(await comments(north)).toEqual([]);
    expect(await comments(south)).toHaveLength(1);

    await answer({ text: 'Once more' }, STAFF, 'twice');
    expect(await comments(north)).toEqual([]);
    expect(await comments(south)).toHaveLength(2);
  });

  it('are answered with the rights of whoever answers', async () => {
    await desk.link(id, { add: [north.key] }, STAFF);
    const nothing = await desk.posted(OUTAGE);
    const none = await desk.desk
      .as(ADMIN)
      .post(`/notices/${nothing.id}/answers`, { text: BACK });
    expect(none.status).toBe(409);
    await workOn(desk.desk, north.key).do(STAFF, {
      action: 'cancel',
      reason: 'Twice',
    });
    const { status, body } = await answer({ text: BACK }, STAFF);
    expect(status).toBe(409);
    expect(body.error.message).toContain('no open ticket');
  });
});
