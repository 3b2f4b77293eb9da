import {
  APPROVER,
  type ClarityDesk,
  COLLEAGUE,
  DAYS,
  NEW_USER,
  OTHER_OWNER,
  OWNER,
  ref,
  startClarity,
  USER,
} from './__testUtils__/clarityLicence';

jest.setTimeout(60_000);

const plain = { training: undefined, form: undefined };
const noAnswers = { answers: {} };

describe('a request for a licence', () => {
  let desk: ClarityDesk;

  it('goes from approval over training to the seat, and nothing is typed twice', async () => {
    desk = await startClarity({ approver: 'group:default/macch' });
    const { id, state } = await desk.asked(COLLEAGUE, {
      person: ref(NEW_USER),
      trainingOn: DAYS[0],
    });
    expect(state).toBe('approval');
    expect((await desk.told()).map(it => it.to)).toEqual([
      ['group:default/macch'],
      [ref(NEW_USER)],
    ]);

    const seen = await desk.read(APPROVER, id);
    expect(seen.possible).toEqual(['approve', 'decline', 'book']);
    const approved = await desk.stepped(APPROVER, id, {
      action: 'approve',
      reason: 'Fine',
    });
    expect(approved).toMatchObject({
      state: 'training',
      approval: { by: { title: 'Mack Chaney' }, reason: 'Fine' },
      version: 2,
    });
    await expect(desk.told()).resolves.toEqual([
      {
        to: expect.arrayContaining([ref(NEW_USER), ref(COLLEAGUE)]),
        title: 'Mack Chaney approved a seat of Clarity for Nell Dunn',
        description: 'Clarity HMIS. The training is on Tuesday 18 March 2025.',
      },
    ]);

    const early = await desk.step(OWNER, id, { action: 'attended' }, 2);
    expect(early.status).toBe(422);
    expect(early.body.error.fields).toEqual([
      {
        field: 'day',
        message: '2025-03-18 is still to come; today is 2025-03-07',
      },
    ]);
    desk.setTime('2025-03-19T15:00:00Z');
    const trained = await desk.stepped(OWNER, id, { action: 'attended' });
    expect(trained).toMatchObject({
      state: 'waiting',
      position: 1,
      training: { day: DAYS[0], attendedOn: DAYS[0] },
    });
    await desk.told();

    const given = await desk.stepped(OWNER, id, { action: 'give' });
    expect(given).toMatchObject({ state: 'given', possible: [] });
    expect(given.history.map(it => it.action)).toEqual([
      'asked',
      'approve',
      'attended',
      'give',
    ]);
    await expect(desk.told()).resolves.toEqual([
      {
        to: expect.arrayContaining([ref(NEW_USER), ref(COLLEAGUE)]),
        title: 'Nell Dunn has a seat of Clarity',
        description: 'Clarity HMIS',
      },
    ]);
    await expect(desk.figures()).resolves.toEqual({
      bought: 3,
      inUse: 2,
      waiting: 0,
    });
    const { body } = await desk
      .as(OWNER)
      .get(`/licences/${desk.licence}/seats`);
    expect(body.items).toMatchObject([
      {
        holder: { ref: ref(NEW_USER) },
        givenBy: { ref: ref(OWNER) },
        request: id,
      },
    ]);
  });

  it('books a class, which says class and place (S3-33)', async () => {
    desk = await startClarity();
    const { id } = await desk.asked(NEW_USER);
    await desk.told();
    const wrong = await desk.step(OWNER, id, {
      action: 'book',
      day: '2025-03-19',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.error.fields[0]).toMatchObject({
      field: 'day',
      allowed: DAYS,
    });
    const booked = await desk.stepped(OWNER, id, {
      action: 'book',
      day: DAYS[0],
    });
    expect(booked).toMatchObject({
      state: 'training',
      training: { day: DAYS[0], place: 'Go To Meeting' },
    });
    await expect(desk.told()).resolves.toEqual([
      {
        to: [ref(NEW_USER)],
        title: 'Nell Dunn is in the class on Tuesday 18 March 2025',
        description: 'Clarity, Go To Meeting',
      },
    ]);

    desk.setTime('2025-03-19T15:00:00Z');
    const missed = await desk.stepped(OWNER, id, { action: 'missed' });
    expect(missed.training).toEqual({
      place: 'Go To Meeting',
      missed: [DAYS[0]],
    });
    const again = await desk.step(OWNER, id, { action: 'missed' }, 3);
    expect(again.status).toBe(409);
    expect(again.body.error).toMatchObject({
      code: 'NOT_POSSIBLE',
      state: 'training',
      possible: ['decline', 'book', 'attended'],
    });
    // Another day than one that was booked, and agreed with somebody.
    const trained = await desk.stepped(OWNER, id, {
      action: 'attended',
      day: '2025-03-19',
    });
    expect(trained.training).toMatchObject({ attendedOn: '2025-03-19' });
  });

  it('is for those only whose turn it is', async () => {
    desk = await startClarity({ approver: 'group:default/macch' });
    const { id } = await desk.asked(NEW_USER);
    const refused = await desk.step(NEW_USER, id, { action: 'approve' });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('those who approve it');
    await desk.step(APPROVER, id, { action: 'withdraw' }).expect(403);
    const early = await desk.step(OWNER, id, { action: 'give' });
    expect(early.status).toBe(409);
    expect(early.body.error.possible).toEqual(['approve', 'decline', 'book']);
    const stale = await desk.step(APPROVER, id, { action: 'approve' }, 7);
    expect(stale.status).toBe(409);
    expect(stale.body.error).toMatchObject({
      code: 'STALE_VERSION',
      version: 1,
    });
    const silent = await desk.step(APPROVER, id, {
      action: 'decline',
      reason: ' ',
    });
    expect(silent.status).toBe(400);
    expect(silent.body.error.fields[0].message).toContain('told to who asked');
  });

  it('is approved by the holders of a role, and nobody approves their own', async () => {
    desk = await startClarity({ ...plain, approver: 'help-desk' });
    const { id, possible } = await desk.asked(OWNER, noAnswers);
    expect(possible).not.toContain('approve');
    expect((await desk.told())[0].to).toEqual([ref(OTHER_OWNER)]);
    const own = await desk.step(OWNER, id, { action: 'approve' });
    expect(own.status).toBe(403);
    expect(own.body.error.message).toContain('nobody approves their own');
    const done = await desk.stepped(OTHER_OWNER, id, { action: 'approve' });
    expect(done.state).toBe('waiting');
  });

  it('is approved by oneself where nobody else could', async () => {
    desk = await startClarity({
      ...plain,
      approver: ref(APPROVER),
      managers: [ref(APPROVER)],
    });
    const { id, possible } = await desk.asked(APPROVER, noAnswers);
    expect(possible).toContain('approve');
    const { body } = await desk
      .as(APPROVER)
      .get('/licence-requests?scope=toDo');
    expect(body.items).toHaveLength(1);
    const done = await desk.stepped(APPROVER, id, { action: 'approve' });
    expect(done.state).toBe('waiting');
  });

  it('ends when it is declined, with the reason, and gives back its place', async () => {
    desk = await startClarity({ places: 1 });
    const { id } = await desk.asked(NEW_USER, { trainingOn: DAYS[0] });
    await desk.told();
    const reason = 'You have another system.';
    const ended = await desk.stepped(OWNER, id, { action: 'decline', reason });
    expect(ended).toMatchObject({
      state: 'declined',
      declined: { by: { ref: ref(OWNER) }, reason },
      possible: [],
    });
    expect((await desk.told())[0]).toEqual({
      to: [ref(NEW_USER)],
      title: 'Nell Dunn does not get a seat of Clarity',
      description: `Clarity HMIS. ${reason}`,
    });
    await desk.asked(COLLEAGUE, { trainingOn: DAYS[0] });
    const { id: second } = await desk.asked(NEW_USER);
    const gone = await desk.stepped(NEW_USER, second, { action: 'withdraw' });
    expect(gone.state).toBe('withdrawn');
    await desk.step(OWNER, second, { action: 'give' }, 2).expect(409);
  });

  it('waits in turn for a seat that there is not, until one is free', async () => {
    desk = await startClarity({ ...plain, bought: 1, unnamed: 1 });
    const first = await desk.asked(NEW_USER, noAnswers);
    const second = await desk.asked(USER, noAnswers);
    expect([first.position, second.position]).toEqual([1, 2]);
    const full = await desk.step(OWNER, first.id, { action: 'give' });
    expect(full.status).toBe(409);
    expect(full.body.error).toMatchObject({
      code: 'NONE_FREE',
      bought: 1,
      inUse: 1,
      more: [],
    });
    await expect(desk.read(OWNER, first.id)).resolves.toMatchObject({
      state: 'waiting',
      version: 1,
    });

    await desk.told();
    await desk.run('support-desk-licence-queues');
    await expect(desk.told()).resolves.toEqual([]);
    await desk.edit({ bought: 2 });
    await desk.run('support-desk-licence-queues');
    await desk.run('support-desk-licence-queues');
    const told = await desk.told();
    expect(told.filter(it => it.title.includes('waiting'))).toEqual([
      {
        to: ['group:default/ica-help-desk'],
        title: 'Clarity: 1 free, 2 waiting',
        description: 'Clarity HMIS. Give them to those who asked first.',
      },
    ]);

    const both = await Promise.all([
      desk.step(OWNER, first.id, { action: 'give' }),
      desk.step(OTHER_OWNER, second.id, { action: 'give' }),
    ]);
    expect(both.map(it => it.status).sort()).toEqual([200, 409]);
    await expect(desk.figures()).resolves.toMatchObject({ inUse: 2 });
  });

  it('is given once, whoever gives it', async () => {
    desk = await startClarity(plain);
    const { id } = await desk.asked(NEW_USER, noAnswers);
    const both = await Promise.all([
      desk.step(OWNER, id, { action: 'give' }),
      desk.step(OTHER_OWNER, id, { action: 'give' }),
    ]);
    expect(both.map(it => it.status).sort()).toEqual([200, 409]);
    await expect(desk.figures()).resolves.toMatchObject({ inUse: 2 });
  });

  it('is given before the service is integrated only if that is meant (S1-101)', async () => {
    desk = await startClarity({ ...plain, integrated: false });
    const { id } = await desk.asked(NEW_USER, noAnswers);
    const refused = await desk.step(OWNER, id, { action: 'give' });
    expect(refused.status).toBe(409);
    expect(refused.body.error.code).toBe('NOT_INTEGRATED');
    const given = await desk.stepped(OWNER, id, {
      action: 'give',
      notIntegratedConfirmed: true,
    });
    expect(given.state).toBe('given');
  });
});
