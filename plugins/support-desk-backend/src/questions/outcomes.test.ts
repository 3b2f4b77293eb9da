import {
  candidateSchema,
  ticketSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import {
  ASKER,
  asking,
  BETH,
  DANA,
  ref,
  rents,
  STRANGER,
  TEAM,
} from './__testUtils__/asking';

jest.setTimeout(60_000);

const query = { requestType: 'query', confirmed: { tried: true } };

describe('what becomes of a question', () => {
  let desk: SupportDeskTester;
  let as: ReturnType<typeof asking>;

  beforeEach(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
    as = asking(desk);
  });

  const raise = (
    by: string,
    id: string,
    version: number,
    body: object = query,
    key?: string,
  ) => {
    const request = desk
      .as(by)
      .post(`/questions/${id}/ticket`, body)
      .set('If-Match', `${version}`);
    return key ? request.set('Idempotency-Key', key) : request;
  };
  const tickets = async () =>
    (await desk.as(TEAM).get('/tickets')).body.items as any[];

  it('a ticket, with the question and its answers as evidence', async () => {
    const { id } = await as.ask();
    await as.answer(DANA, id).expect(201);
    const { status, body } = await raise(ASKER, id, 2);
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(201);
    const ticket = ticketSchema.parse(body);
    expect(ticket).toMatchObject({
      summary: rents.summary,
      description: rents.details,
      module: { id: 'rents' },
      reporter: { ref: ref(ASKER) },
      selfHelp: {
        question: id,
        nothing: false,
        superUsers: [
          { user: ref(DANA), answer: 'With a contra entry.' },
          { user: ref(BETH) },
        ],
      },
    });
    expect(ticket).not.toHaveProperty('onBehalfOf');
    await expect(as.read(ASKER, id)).resolves.toMatchObject({
      status: 'ticket',
      version: 3,
      ticket: { id: ticket.id, key: ticket.key },
    });
    const late = await as.answer(BETH, id);
    expect(late.status).toBe(409);
    expect(late.body.error).toMatchObject({ ticket: ticket.key });
  });

  it('a ticket of whoever asked, when somebody else raises it', async () => {
    const { id } = await as.ask();
    const { body } = await raise(BETH, id, 1).expect(201);
    expect(body).toMatchObject({
      reporter: { ref: ref(BETH) },
      onBehalfOf: { ref: ref(ASKER) },
    });
  });

  it('one ticket, when it is sent twice', async () => {
    const { id } = await as.ask();
    const first = await raise(ASKER, id, 1, query, 'k').expect(201);
    const again = await raise(ASKER, id, 1, query, 'k').expect(201);
    expect(again.body.id).toBe(first.body.id);
    const other = await raise(ASKER, id, 1);
    expect(other.status).toBe(409);
    const late = await raise(ASKER, id, 2);
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain(first.body.key);
    await expect(tickets()).resolves.toHaveLength(1);
  });

  it('one ticket, when two raise it at once: all or nothing', async () => {
    const { id } = await as.ask();
    const answers = await Promise.all([
      raise(ASKER, id, 1, query, 'a'),
      raise(BETH, id, 1, query, 'b'),
    ]);
    expect(answers.map(it => it.status).sort()).toEqual([201, 409]);
    await expect(tickets()).resolves.toHaveLength(1);
  });

  it('no ticket where the model refuses it: the question goes on', async () => {
    const { id } = await as.ask();
    const refused = await raise(ASKER, id, 1, { requestType: 'query' });
    expect(refused.status).toBe(422);
    expect(refused.body.error.code).toBe('TRIED_REQUIRED');
    await raise(STRANGER, id, 1).expect(404);
    await expect(as.read(ASKER, id)).resolves.toMatchObject({
      status: 'open',
      version: 1,
    });
    await expect(tickets()).resolves.toEqual([]);
  });

  it('a candidate of the FAQ, once', async () => {
    const { id } = await as.ask();
    const suggest = (by: string, version = 1) =>
      desk
        .as(by)
        .post(`/questions/${id}/candidate`)
        .set('If-Match', `${version}`);
    const refused = await suggest(ASKER);
    expect(refused.status).toBe(403);
    await suggest(STRANGER).expect(404);
    await suggest(DANA, 2).expect(409);

    const { status, body } = await suggest(DANA);
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(201);
    const candidate = candidateSchema.parse(body);
    expect(candidate).toMatchObject({ title: rents.summary });
    const again = await suggest(TEAM).expect(201);
    expect(again.body.id).toBe(candidate.id);
    await expect(as.read(BETH, id)).resolves.toMatchObject({
      candidate: candidate.id,
    });
    await expect(as.read(ASKER, id)).resolves.not.toHaveProperty('candidate');
  });
});
