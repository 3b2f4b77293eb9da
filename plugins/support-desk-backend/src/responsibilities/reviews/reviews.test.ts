import {
  cell,
  COLLEAGUE,
  confirm,
  IT,
  MODEL,
  OTHER_USER,
  ref,
  startReviewing,
  SYNC,
  USER,
  VENDOR,
  type ReviewDesk,
} from '../__testUtils__/reviewing';

jest.setTimeout(60_000);

const reviewers = [
  { column: 'client-it', people: [ref(IT), ref(COLLEAGUE)] },
  { column: 'client-users', people: ['group:default/clickhome-users'] },
];

describe('rounds of review', () => {
  let desk: ReviewDesk;

  beforeEach(async () => {
    desk = await startReviewing();
  });

  const opened = async (some: object = {}) => {
    const { status, body } = await desk.open(IT, { reviewers, ...some });
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(201);
    return body;
  };

  it('are opened by the owner of the model, named by its month, and told', async () => {
    // In Melbourne it is April.
    desk.desk.setTime('2025-03-31T14:00:00Z');
    const { version } = await desk.matrix();
    const review = await opened({ dueOn: '2025-04-01' });
    expect(review).toMatchObject({
      model: MODEL,
      modelTitle: 'ClickHome',
      title: 'Review of April 2025',
      status: 'open',
      dueOn: '2025-04-01',
      isOverdue: false,
      openedBy: { ref: ref(IT), title: 'Isla Trent' },
      openedAt: '2025-03-31T14:00:00.000Z',
      version,
      groups: [],
      mine: ['client-it'],
      mayEdit: true,
      revision: 1,
    });
    expect(review.reviewers).toMatchObject([
      {
        column: { id: 'client-it', title: 'Client IT Resource' },
        people: [{ title: 'Isla Trent' }, { title: 'Maeve Hart' }],
        signOffs: [],
      },
      { column: { id: 'client-users' } },
    ]);
    expect(await desk.desk.told()).toEqual([
      {
        to: [ref(IT), ref(COLLEAGUE)],
        title: 'Review of April 2025: please review Client IT Resource',
        description: 'ClickHome. Until Tuesday 1 April 2025.',
      },
      {
        to: ['group:default/clickhome-users'],
        title: 'Review of April 2025: please review Client User',
        description: 'ClickHome. Until Tuesday 1 April 2025.',
      },
    ]);
    expect((await desk.matrix(USER)).review).toEqual({
      id: review.id,
      title: review.title,
      groups: [],
      mine: ['client-users'],
    });
  });

  it('are not opened by others', async () => {
    const { status, body } = await desk.open(VENDOR, { reviewers });
    expect(status).toBe(403);
    expect(body.error.message).toMatch(/owner of ClickHome runs its reviews/);
  });

  it('are open one at a time', async () => {
    const { id } = await opened();
    const { status, body } = await desk.open(COLLEAGUE, { reviewers });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: 'OPEN_ALREADY', review: id });
  });

  it('are opened by one of two who do so at once', async () => {
    const answers = await Promise.all(
      [IT, COLLEAGUE].map(by => desk.open(by, { reviewers })),
    );
    expect(answers.map(it => it.status).sort()).toEqual([201, 409]);
  });

  it.each([
    ['dueOn', { dueOn: '2025-03-07' }],
    ['groups.1', { groups: ['training', 'nothing'] }],
    ['reviewers.0.column', { reviewers: [{ ...reviewers[0], column: 'x' }] }],
    ['reviewers.1.column', { reviewers: [reviewers[0], reviewers[0]] }],
    [
      'reviewers.0.people.0',
      { reviewers: [{ column: 'other', people: [ref('nobody')] }] },
    ],
  ])('are not opened with a wrong %s', async (field, some) => {
    const { status, body } = await desk.open(IT, { reviewers, ...some });
    expect(status).toBe(422);
    expect(body.error.fields).toMatchObject([{ field }]);
  });

  it('let reviewers decide who could not otherwise (S4-59)', async () => {
    const users = [{ column: 'client-it', people: [ref(USER)] }];
    await opened({ reviewers: users, groups: ['resolution-of-problems'] });
    const [id] = await desk.decided(USER, confirm(SYNC));
    expect(await desk.cellAt(SYNC)).toMatchObject({ decision: { id } });
    const other = confirm(cell('sync-data', 'clickhome'));
    expect((await desk.decide(USER, other)).status).toBe(403);
  });

  it('say how far they are, by column and group', async () => {
    const { id } = await opened({ groups: ['resolution-of-problems'] });
    const { states, filled } = (await desk.review(id)).progress;
    expect(states).toMatchObject({ confirmed: 0, undecided: 2 });
    await desk.decided(IT, confirm(SYNC));
    await desk.decided(IT, confirm(cell('sync-data', 'clickhome')));
    const review = await desk.review(id, USER);
    expect(review.progress).toMatchObject({
      filled,
      states: { ...states, confirmed: 1, toConfirm: states.toConfirm - 1 },
    });
    expect(review.byGroup).toEqual([
      {
        group: {
          id: 'resolution-of-problems',
          title: expect.stringMatching(/^Resolution of problems/i),
        },
        counts: review.progress,
      },
    ]);
    expect(review.reviewers.map(it => it.progress.states)).toMatchObject([
      { confirmed: 1, undecided: 1 },
      { confirmed: 0, undecided: 1 },
    ]);
    expect(review.cannotSign).toMatch(/^Client User: \d+ to confirm, 1 undec/);
  });

  it('go back when the model voids a confirmation (S4-60)', async () => {
    const { id } = await opened();
    const [decision] = await desk.decided(IT, confirm(SYNC));
    expect((await desk.history(SYNC)).decisions).toMatchObject([
      { id: decision, review: id },
    ]);
    expect((await desk.review(id)).progress.states.confirmed).toBe(1);
    await desk.change('2025-03-10T12:00:00Z', ({ groups }) => {
      groups['resolution-of-problems'].rows['sync-data'].cells = {
        clickhome: 'responsible',
        'client-it': { value: 'responsible', charge: 'at a fee' },
      };
    });
    expect((await desk.review(id)).progress.states.confirmed).toBe(0);
  });

  it('are changed by the owner, and who is new is told', async () => {
    const review = await opened();
    await desk.desk.told();
    const edit = {
      dueOn: '2025-04-30',
      reviewers: [
        { column: 'client-it', people: [ref(IT), ref(OTHER_USER)] },
        { column: 'other', people: [ref(OTHER_USER)] },
      ],
    };
    expect((await desk.edit(USER, review, edit)).status).toBe(403);
    const { status, body } = await desk.edit(COLLEAGUE, review, edit);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      dueOn: '2025-04-30',
      title: review.title,
      revision: 2,
    });
    expect(await desk.desk.told()).toMatchObject([
      {
        to: [ref(OTHER_USER)],
        title: `${review.title}: please review Client IT Resource, Other`,
      },
    ]);
    const stale = await desk.edit(IT, review, { dueOn: '2025-05-31' });
    expect(stale.status).toBe(409);
    expect(stale.body.error).toMatchObject({ version: 2 });
    const wrong = await desk.edit(IT, body, { groups: ['nothing'] });
    expect(wrong.status).toBe(422);
  });

  it('are closed by the owner, with a reason, and then stay', async () => {
    const review = await opened();
    await desk.desk.told();
    const step = { step: 'close' as const, reason: 'Users are on leave' };
    expect((await desk.step(USER, review, step)).status).toBe(403);
    const closed = await desk.stepped(IT, review, step);
    expect(closed).toMatchObject({
      status: 'closed',
      closed: { by: { title: 'Isla Trent' }, reason: 'Users are on leave' },
      mayEdit: false,
    });
    expect(await desk.desk.told()).toMatchObject([
      { description: 'Users are on leave' },
    ]);
    const again = await desk.step(IT, closed, { step: 'remind' });
    expect(again.status).toBe(409);
    expect(again.body.error.code).toBe('REVIEW_ENDED');
    const next = await opened();
    const { body } = await desk.desk
      .as(USER)
      .get(`/responsibility-reviews?model=${MODEL}`);
    expect(body.items.map((it: { id: string }) => it.id)).toEqual([
      next.id,
      review.id,
    ]);
    const all = await desk.desk.as(USER).get('/responsibility-reviews');
    expect(all.body).toEqual(body);
  });

  it('are found by those who see the model', async () => {
    const { status, body } = await desk.desk
      .as(IT)
      .get('/responsibility-reviews/none');
    expect(status).toBe(404);
    expect(body.error.message).toContain('none');
  });
});
