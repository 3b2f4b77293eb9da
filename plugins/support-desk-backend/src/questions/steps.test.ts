import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startTimedDesk,
  type TimedDesk,
} from '../staffing/__testUtils__/startTimedDesk';
import {
  ASKER,
  asking,
  BETH,
  DANA,
  OTHER,
  ref,
  STRANGER,
  TEAM,
} from './__testUtils__/asking';

jest.setTimeout(60_000);

describe('steps of a question', () => {
  let desk: TimedDesk;
  let as: ReturnType<typeof asking>;

  beforeEach(async () => {
    desk = await startTimedDesk({ policy: supportDeskPolicy });
    as = asking(desk);
  });

  const answered = async () => {
    const { id } = await as.ask();
    const { body } = await as.answer(DANA, id).expect(201);
    await desk.told();
    return body;
  };

  it('solve: the asker says which answer did it', async () => {
    const { id, version, conversation } = await answered();
    const [{ id: answer }] = conversation;
    const unknown = await as.step(
      ASKER,
      id,
      { step: 'solve', answer: 'none' },
      version,
    );
    expect(unknown.status).toBe(422);
    expect(unknown.body.error.fields).toEqual([
      {
        field: 'answer',
        message: "'none' is not an answer to this question",
        allowed: [answer],
      },
    ]);
    const { body } = await as
      .step(ASKER, id, { step: 'solve', answer }, version)
      .expect(200);
    expect(body).toMatchObject({
      status: 'solved',
      conversation: [{ id: answer, solved: true }],
    });
    const late = await as.answer(BETH, id);
    expect(late.status).toBe(409);
    expect(late.body.error).toMatchObject({
      code: 'NOT_POSSIBLE',
      status: 'solved',
    });
  });

  it('askAgain: it goes back to who answered', async () => {
    const { id, version } = await answered();
    const again = { step: 'askAgain', text: 'And a refund?' };
    const { body } = await as.step(ASKER, id, again, version).expect(200);
    expect(body).toMatchObject({
      status: 'open',
      answers: 1,
      offeredTo: { ref: ref(DANA) },
      conversation: [{}, { by: { ref: ref(ASKER) }, text: 'And a refund?' }],
    });
    await expect(desk.told()).resolves.toMatchObject([{ to: [ref(DANA)] }]);
  });

  it('askAgain: it goes to another one where that one is away by now', async () => {
    const { id, version } = await answered();
    await as.leave(DANA);
    const again = { step: 'askAgain', text: 'And a refund?' };
    const { body } = await as.step(ASKER, id, again, version).expect(200);
    expect(body.offeredTo.ref).toBe(ref(BETH));
    await expect(desk.told()).resolves.toMatchObject([{ to: [ref(BETH)] }]);
  });

  it('withdraw: it is no longer needed', async () => {
    const { id } = await as.ask();
    const { body } = await as
      .step(ASKER, id, { step: 'withdraw' }, 1)
      .expect(200);
    expect(body).toMatchObject({ status: 'withdrawn', version: 2 });
    const open = await as.listed(BETH, '?scope=toAnswer');
    expect(open.items).toEqual([]);
    const again = await as.step(ASKER, id, { step: 'solve' }, 2);
    expect(again.status).toBe(409);
    expect(again.body.error.message).toMatch(/it has been withdrawn; 'solve'/);
  });

  it('take: another super user has it now', async () => {
    const { id } = await as.ask();
    await desk.told();
    const { body } = await as.step(OTHER, id, { step: 'take' }, 1).expect(200);
    expect(body.offeredTo.ref).toBe(ref(OTHER));
    await expect(desk.told()).resolves.toEqual([]);
    await as.step(TEAM, id, { step: 'take' }, 2).expect(403);
    await as.step(ASKER, id, { step: 'take' }, 2).expect(403);
  });

  it('passOn: to the next, or to somebody who is named', async () => {
    const { id } = await as.ask();
    await desk.told();
    const next = await as.step(BETH, id, { step: 'passOn' }, 1).expect(200);
    expect(next.body.offeredTo.ref).toBe(ref(DANA));
    await expect(desk.told()).resolves.toMatchObject([
      {
        to: [ref(DANA)],
        title:
          'Beth-Anne Harkin passes a question on to you: How do I reverse a payment?',
      },
    ]);
    const to = (user: string) => ({ step: 'passOn', to: ref(user) });
    const named = await as.step(TEAM, id, to(OTHER), 2).expect(200);
    expect(named.body.offeredTo.ref).toBe(ref(OTHER));
    for (const nobody of [STRANGER, ASKER, OTHER]) {
      const { status, body } = await as.step(TEAM, id, to(nobody), 3);
      expect(status).toBe(422);
      expect(body.error.fields[0]).toMatchObject({
        field: 'to',
        allowed: expect.arrayContaining([ref(BETH), ref(DANA)]),
      });
    }
    await as.step(ASKER, id, { step: 'passOn' }, 3).expect(403);
  });

  it('are for the side that they are for', async () => {
    const { id } = await as.ask();
    for (const step of ['solve', 'withdraw']) {
      const { status, body } = await as.step(BETH, id, { step }, 1);
      expect(status).toBe(403);
      expect(body.error.message).toContain(ref(ASKER));
    }
  });

  it('are taken from the version that was seen', async () => {
    const { id } = await as.ask();
    await as.step(BETH, id, { step: 'passOn' }, 1).expect(200);
    const stale = await as.step(BETH, id, { step: 'passOn' }, 1);
    expect(stale.status).toBe(409);
    expect(stale.body.error).toMatchObject({
      code: 'STALE_VERSION',
      version: 2,
      changedBy: ref(BETH),
    });
    const none = await desk
      .as(BETH)
      .post(`/questions/${id}/steps`, { step: 'take' });
    expect(none.status).toBe(400);
    await as.step(BETH, id, { step: 'dance' }, 2).expect(400);
  });
});
