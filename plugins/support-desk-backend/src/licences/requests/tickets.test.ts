import { ticketSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
  exampleEntities,
} from '../../__testUtils__/startSupportDesk';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { MANAGER, NEC, USER } from '../__testUtils__/necLicences';

jest.setTimeout(60_000);

const COLLEAGUE = 'callum-rae';
const ref = (user: string) => `user:default/${user}`;

describe('tickets by which more licences are asked for', () => {
  let desk: SupportDeskTester;
  let licence: string;
  let id: string;

  const ask = async (by: string, body: object = {}) => {
    const answer = await desk
      .as(by)
      .post('/licence-requests', { licence, ...body });
    expect(answer.body).not.toHaveProperty('error');
    return answer.body;
  };
  const read = async (by: string, request = id) =>
    (await desk.as(by).get(`/licence-requests/${request}`)).body;
  const raise = (
    by: string,
    version: number,
    body: object = {},
    key?: string,
  ) => {
    const request = desk
      .as(by)
      .post(`/licence-requests/${id}/ticket`, {
        requestType: 'service-request',
        confirmed: { registration: true },
        ...body,
      })
      .set('If-Match', `${version}`);
    return key ? request.set('Idempotency-Key', key) : request;
  };
  const tickets = async () =>
    (await desk.as(MANAGER).get('/tickets')).body.items as any[];

  beforeEach(async () => {
    desk = await startSupportDesk({
      entities: exampleEntities('nec-ihms'),
      policy: supportDeskPolicy,
    });
    const { body } = await desk.as(MANAGER).get(`/licences?model=${NEC}`);
    const objects = body.items.find(
      (it: any) => it.title === 'Business Objects',
    );
    licence = objects.id;
    ({ id } = await ask(USER, { reason: 'Month end' }));
    await ask(COLLEAGUE);
  });

  it('say what it is about, and belong to the request (S1-54, S1-55, S1-99)', async () => {
    await expect(read(MANAGER)).resolves.toMatchObject({
      state: 'waiting',
      position: 1,
      mayRaiseTicket: true,
      possible: ['decline', 'give'],
    });
    const full = await desk
      .as(MANAGER)
      .post(`/licence-requests/${id}/steps`, { action: 'give' })
      .set('If-Match', '1');
    expect(full.status).toBe(409);
    expect(full.body.error).toMatchObject({ code: 'NONE_FREE', bought: 5 });
    const contacts = full.body.error.redirectTo.map((it: any) => it.contact);
    expect(contacts).toEqual(
      expect.arrayContaining(['nec-portal', 'nec-sales-desk']),
    );

    const { status, body } = await raise(MANAGER, 1, {
      case: full.body.error.more[1].when,
    });
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(201);
    const ticket = ticketSchema.parse(body);
    expect(ticket).toMatchObject({
      summary: 'More licences of Business Objects',
      module: { id: 'business-objects' },
      reporter: { ref: ref(MANAGER) },
    });
    expect(ticket.description).toBe(
      [
        '**Business Objects** (NEC IHMS)',
        '5 bought, 5 in use, 0 free.',
        '2 waiting for a seat.',
        '1. Iona Petrie, since Friday 7 March 2025: Month end\n2. Callum Rae, since Friday 7 March 2025',
      ].join('\n\n'),
    );
    const after = await read(USER);
    expect(after).toMatchObject({
      state: 'waiting',
      version: 2,
      ticket: { id: ticket.id, key: ticket.key },
      mayRaiseTicket: false,
    });
    expect(after.history.at(-1)).toMatchObject({
      action: 'ticket',
      by: { ref: ref(MANAGER) },
    });
    const requestsOf = async (by: string) =>
      (await desk.as(by).get(`/licence-requests?ticket=${ticket.id}`)).body;
    await expect(requestsOf(MANAGER)).resolves.toMatchObject({
      items: [{ id }],
    });
    await expect(requestsOf(COLLEAGUE)).resolves.toMatchObject({ items: [] });
    const again = await raise(MANAGER, 2);
    expect(again.status).toBe(409);
    expect(again.body.error.message).toContain(ticket.key);
  });

  it('are one, when sent twice or by two at once', async () => {
    const first = await raise(MANAGER, 1, {}, 'k').expect(201);
    const repeated = await raise(MANAGER, 1, {}, 'k').expect(201);
    expect(repeated.body.id).toBe(first.body.id);
    await expect(tickets()).resolves.toHaveLength(1);
  });

  it('are one, when two raise them at once: all or nothing', async () => {
    const both = await Promise.all([
      raise(MANAGER, 1, {}, 'a'),
      raise('lena-baird', 1, {}, 'b'),
    ]);
    expect(both.map(it => it.status).sort()).toEqual([201, 409]);
    await expect(tickets()).resolves.toHaveLength(1);
  });

  it('are none where the model refuses them: the request goes on', async () => {
    const refused = await raise(USER, 1);
    expect(refused.status).toBe(403);
    expect(refused.body.error).toMatchObject({ code: 'ROLE_REQUIRED' });
    await raise(COLLEAGUE, 1).expect(404);
    await expect(read(USER)).resolves.toMatchObject({ version: 1 });
    await expect(tickets()).resolves.toEqual([]);
  });

  it('are not raised while some are free', async () => {
    const { body } = await desk.as(MANAGER).get(`/licences/${licence}`);
    await desk
      .as(MANAGER)
      .patch(`/licences/${licence}`, { unnamed: 4 })
      .set('If-Match', `${body.version}`)
      .expect(200);
    await expect(read(USER)).resolves.toMatchObject({ mayRaiseTicket: false });
    const refused = await raise(MANAGER, 1);
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({ code: 'NOT_POSSIBLE' });
    await expect(tickets()).resolves.toEqual([]);
  });
});
