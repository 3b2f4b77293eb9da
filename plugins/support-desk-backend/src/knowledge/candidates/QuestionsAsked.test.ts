import { asking } from '../../questions/__testUtils__/asking';
import {
  startCandidateDesk,
  OF_RENTS,
  SUMMARIES,
  TEAM,
  USER,
  type CandidateDesk,
} from './__testUtils__/candidateDesk';

jest.setTimeout(60_000);

describe('questions to super users', () => {
  let desk: CandidateDesk;

  beforeEach(async () => {
    desk = await startCandidateDesk();
  });

  const ask = (summary: string, by = USER) =>
    asking(desk).ask({ summary, details: '' }, by);

  it('count with tickets on the same', async () => {
    desk.setTime('2025-03-05T10:00:00Z');
    await desk.ask(SUMMARIES[0]);
    desk.setTime('2025-03-06T10:00:00Z');
    const question = await ask(SUMMARIES[1], 'callum-rae');
    await ask(SUMMARIES[2]);
    const { items } = await desk.list();
    expect(items).toMatchObject([
      {
        count: 3,
        people: 2,
        because: { same: ['module Rents'], words: ['reverse', 'payment'] },
      },
    ]);
    const { members } = await desk.get(items[0].id, OF_RENTS);
    expect(members).toContainEqual({
      kind: 'question',
      id: question.id,
      summary: SUMMARIES[1],
      status: 'open',
      at: question.askedAt,
    });
    expect(await asking(desk).read(OF_RENTS, question.id)).toMatchObject({
      candidate: items[0].id,
    });
  });

  it('do not count once they were withdrawn', async () => {
    for (const summary of SUMMARIES) {
      const { id, version } = await ask(summary);
      await asking(desk)
        .step(USER, id, { step: 'withdraw' }, version)
        .expect(200);
    }
    expect((await desk.list()).items).toEqual([]);
  });

  it('become candidates, once', async () => {
    const question = await ask(SUMMARIES[0]);
    const suggest = (by: string, version: number) =>
      desk
        .as(by)
        .post(`/questions/${question.id}/candidate`)
        .set('If-Match', `${version}`);
    expect((await suggest(USER, question.version)).status).toBe(403);
    const { status, body } = await suggest(OF_RENTS, question.version);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      title: SUMMARIES[0],
      module: { id: 'rents' },
      origin: 'added',
      count: 1,
    });
    const { version } = await asking(desk).read(OF_RENTS, question.id);
    const again = await suggest(TEAM, version);
    expect(again.body.id).toBe(body.id);
    const put = await desk
      .as(TEAM)
      .put(`/faq/candidates/${body.id}/members/question/${question.id}`)
      .set('If-Match', '1');
    expect(put.body).toMatchObject({ count: 1 });
  });

  it('count once when they become tickets', async () => {
    const question = await ask(SUMMARIES[0]);
    const { body: candidate } = await desk
      .as(OF_RENTS)
      .post(`/questions/${question.id}/candidate`)
      .set('If-Match', `${question.version}`);
    const { version } = await asking(desk).read(USER, question.id);
    const raised = await desk
      .as(USER)
      .post(`/questions/${question.id}/ticket`, {
        requestType: 'query',
        description: 'I still cannot do it.',
        confirmed: { tried: true },
      })
      .set('If-Match', `${version}`);
    expect(raised.status).toBe(201);
    expect((await desk.list()).items).toMatchObject([
      { id: candidate.id, count: 1 },
    ]);
  });
});
