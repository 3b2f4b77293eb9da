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
  MODEL,
  OTHER,
  ref,
  rents,
  STRANGER,
  TEAM,
} from './__testUtils__/asking';

jest.setTimeout(60_000);

describe('questions to super users', () => {
  let desk: TimedDesk;
  let as: ReturnType<typeof asking>;

  beforeEach(async () => {
    desk = await startTimedDesk({ policy: supportDeskPolicy });
    as = asking(desk);
  });

  it('are asked without a ticket (S1-34)', async () => {
    const tickets = async () =>
      (await desk.as(TEAM).get('/tickets/counts')).body.total;
    const before = await tickets();
    const question = await as.ask();
    expect(question).toMatchObject({
      model: MODEL,
      modelTitle: 'NEC IHMS',
      module: { id: 'rents', title: 'Rents' },
      summary: rents.summary,
      details: rents.details,
      status: 'open',
      askedBy: { ref: ref(ASKER), title: 'Iona Petrie' },
      askedAt: '2025-03-07T16:00:00.000Z',
      offeredTo: { title: 'Beth-Anne Harkin' },
      answers: 0,
      version: 1,
      sides: ['asker'],
      conversation: [],
      mayPassTo: [],
    });
    await expect(tickets()).resolves.toBe(before);
  });

  it('are told to the one whose turn it is, and to nobody else', async () => {
    await as.ask();
    await expect(desk.told()).resolves.toEqual([
      {
        to: [ref(BETH)],
        title: 'Iona Petrie asks: How do I reverse a payment?',
        description:
          'NEC IHMS, Rents. It is your turn to answer; any other super user may answer, too.',
      },
    ]);
    await as.ask({ summary: 'Another one' });
    await expect(desk.told()).resolves.toMatchObject([{ to: [ref(DANA)] }]);
  });

  it('spread over those who have the fewest, whom the team can see', async () => {
    for (const summary of ['First', 'Second', 'Third']) {
      await as.ask({ summary });
    }
    const { body } = await desk.as(TEAM).get('/super-users?area=rents');
    expect(
      body.items.map((it: any) => [it.user.title, it.openQuestions]),
    ).toEqual([
      ['Beth-Anne Harkin', 2],
      ['Dana Struan', 1],
    ]);
    const forOthers = await desk.as(BETH).get('/super-users?area=rents');
    expect(forOthers.body.items[0]).not.toHaveProperty('openQuestions');
    expect((await as.ask({ summary: 'Fourth' })).offeredTo.ref).toBe(ref(DANA));
  });

  it('go to who is there; where nobody is, to a deputy, else to the team', async () => {
    await as.leave(BETH);
    expect((await as.ask()).offeredTo.ref).toBe(ref(DANA));
    await as.leave(DANA, STRANGER);
    const { id, offeredTo } = await as.ask();
    expect(offeredTo.ref).toBe(ref(STRANGER));
    // Whoever stands in sees it, and answers it.
    await expect(as.read(STRANGER, id)).resolves.toMatchObject({
      sides: ['superUser'],
    });
    await as.answer(STRANGER, id).expect(201);

    await as.leave(STRANGER);
    const alone = await as.ask();
    expect(alone).not.toHaveProperty('offeredTo');
    expect((await desk.told()).at(-1)).toMatchObject({
      to: ['group:default/ihms-project-team'],
      description: 'NEC IHMS, Rents. No super user is there to answer.',
    });
  });

  it('are seen by who asked, the super users and the team; others get 404', async () => {
    const { id } = await as.ask();
    await expect(as.read(OTHER, id)).resolves.toMatchObject({
      sides: ['superUser'],
      mayPassTo: expect.arrayContaining([
        { ref: ref(DANA), title: 'Dana Struan' },
      ]),
    });
    await expect(as.read(TEAM, id)).resolves.toMatchObject({ sides: ['team'] });
    const unknown = await desk.as(STRANGER).get('/questions/none');
    const hidden = await desk.as(STRANGER).get(`/questions/${id}`);
    expect([unknown.status, hidden.status]).toEqual([404, 404]);
    expect(hidden.body.error.message.replace(id, 'none')).toBe(
      unknown.body.error.message,
    );
    await as.answer(STRANGER, id).expect(404);
    await as.step(STRANGER, id, { step: 'withdraw' }, 1).expect(404);
  });

  it('are answered, and the asker is told', async () => {
    const { id } = await as.ask();
    await desk.told();
    const { body } = await as.answer(DANA, id).expect(201);
    expect(body).toMatchObject({
      status: 'answered',
      answers: 1,
      version: 2,
      // Whoever answers has it from now on.
      offeredTo: { ref: ref(DANA) },
      conversation: [
        {
          by: { ref: ref(DANA), title: 'Dana Struan' },
          at: '2025-03-07T16:00:00.000Z',
          text: 'With a contra entry.',
          solved: false,
        },
      ],
    });
    await expect(desk.told()).resolves.toEqual([
      {
        to: [ref(ASKER)],
        title: 'Dana Struan answered: How do I reverse a payment?',
        description: 'With a contra entry.',
      },
    ]);
    const own = await as.answer(ASKER, id);
    expect(own.status).toBe(403);
    expect(own.body.error.message).toMatch(/^question: you asked it/);
  });

  it('keep both answers of two who answer at once', async () => {
    const { id } = await as.ask();
    const answers = await Promise.all([
      as.answer(BETH, id, 'So.'),
      as.answer(DANA, id, 'Or so.'),
    ]);
    expect(answers.map(it => it.status)).toEqual([201, 201]);
    const { conversation, answers: count } = await as.read(ASKER, id);
    expect(count).toBe(2);
    expect(conversation.map((it: any) => it.text).sort()).toEqual([
      'Or so.',
      'So.',
    ]);
  });

  it('are asked once with one key', async () => {
    const once = () =>
      desk.as(ASKER).post('/questions', rents).set('Idempotency-Key', 'k');
    const first = await once().expect(201);
    const again = await once().expect(201);
    expect(again.body.id).toBe(first.body.id);
    await desk
      .as(ASKER)
      .post('/questions', { ...rents, summary: 'Something else' })
      .set('Idempotency-Key', 'k')
      .expect(409);
    expect((await as.listed(ASKER)).items).toHaveLength(1);
  });

  it('name what is wrong, and who takes what nobody covers (S1-115)', async () => {
    const refused = async (changes: object, by = ASKER) => {
      const { status, body } = await desk
        .as(by)
        .post('/questions', { ...rents, ...changes });
      return { status, ...body.error.fields?.[0] };
    };
    await expect(refused({ module: 'reports' })).resolves.toEqual({
      status: 422,
      field: 'module',
      message:
        "nobody is a super user of Reports; raise a request of the type 'query' at level 2 (Internal Escalation)",
      allowed: ['allocations', 'estates', 'rents'],
    });
    await expect(refused({ module: 'toString' })).resolves.toMatchObject({
      status: 422,
      field: 'module',
    });
    await expect(refused({ area: 'reports' })).resolves.toMatchObject({
      status: 422,
      field: 'area',
      allowed: expect.arrayContaining(['shared-services']),
    });
    await expect(
      refused({ model: 'default/hmis', module: undefined }),
    ).resolves.toMatchObject({ status: 422, field: 'model' });
    await expect(refused({ summary: 'x' })).resolves.toMatchObject({
      status: 400,
      field: 'body.summary',
    });
    await expect(refused({ model: 'default/none' })).resolves.toMatchObject({
      status: 404,
    });
  });

  it('are about a module by its entity, an area, or the system as a whole', async () => {
    const byEntity = await as.ask({ module: 'component:default/ihms-rents' });
    expect(byEntity.module.id).toBe('rents');
    const area = await as.ask({ module: undefined, area: 'shared-services' });
    expect(area).toMatchObject({
      area: { title: 'Shared Services' },
      offeredTo: { ref: ref('della-weir') },
    });
    const any = await as.ask({ module: undefined });
    expect(any).not.toHaveProperty('module');
    expect(any).toHaveProperty('offeredTo');
  });

  it('are never offered to whoever asks', async () => {
    const { offeredTo, sides } = await as.ask({}, BETH);
    expect(offeredTo.ref).toBe(ref(DANA));
    expect(sides).toEqual(['asker', 'superUser']);
  });

  it('are listed by scope, in pages', async () => {
    const first = await as.ask({ summary: 'First' });
    const second = await as.ask({ summary: 'Second' }, STRANGER);
    const third = await as.ask({ summary: 'Third' }, OTHER);
    await as.answer(DANA, first.id).expect(201);
    const ids = async (by: string, query = '') =>
      (await as.listed(by, query)).items.map((it: any) => it.summary);
    await expect(ids(ASKER)).resolves.toEqual(['First']);
    await expect(ids(DANA)).resolves.toEqual(['Third', 'Second', 'First']);
    await expect(ids(TEAM)).resolves.toEqual(['Third', 'Second', 'First']);
    await expect(ids(OTHER, '?scope=mine')).resolves.toEqual(['Third']);
    await expect(ids(OTHER, '?scope=toAnswer')).resolves.toEqual(['Second']);
    await expect(ids(ASKER, '?scope=toAnswer')).resolves.toEqual([]);
    await expect(ids(DANA, '?status=answered')).resolves.toEqual(['First']);
    await expect(ids(DANA, '?model=default/hmis')).resolves.toEqual([]);
    const page = await as.listed(DANA, '?limit=2');
    expect(page.items.map((it: any) => it.id)).toEqual([third.id, second.id]);
    const next = await as.listed(DANA, `?limit=2&cursor=${page.nextCursor}`);
    expect(next.items.map((it: any) => it.id)).toEqual([first.id]);
    expect(next).not.toHaveProperty('nextCursor');
    await desk.as(DANA).get('/questions?status=lost').expect(400);
  });
});
