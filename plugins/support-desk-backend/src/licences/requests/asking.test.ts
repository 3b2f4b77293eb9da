import {
  answers,
  CLARITY,
  type ClarityDesk,
  COLLEAGUE,
  DAYS,
  NEW_USER,
  OWNER,
  ref,
  startClarity,
  STRANGER,
  USER,
} from './__testUtils__/clarityLicence';

jest.setTimeout(60_000);

describe('asking for a licence', () => {
  let desk: ClarityDesk;

  beforeEach(async () => {
    desk = await startClarity();
  });

  it('begins with the training that comes before the seat', async () => {
    const request = await desk.asked(NEW_USER, {
      reason: 'I start on Monday.',
      trainingOn: DAYS[0],
    });
    expect(request).toMatchObject({
      licence: { id: desk.licence, title: 'Clarity' },
      model: CLARITY,
      modelTitle: 'Clarity HMIS',
      person: { ref: ref(NEW_USER), title: 'Nell Dunn' },
      askedBy: { ref: ref(NEW_USER) },
      askedAt: '2025-03-07T16:00:00.000Z',
      reason: 'I start on Monday.',
      answers: [
        {
          field: 'what',
          label: 'Complete the License Request Form',
          value: 'license-request.pdf',
        },
        {
          field: 'screen-viewing',
          label: 'The new user has screen viewing capabilities',
          value: true,
        },
      ],
      state: 'training',
      remarks: [],
      training: { day: DAYS[0], place: 'Go To Meeting', missed: [] },
      possible: ['book', 'withdraw'],
      mayRaiseTicket: false,
      version: 1,
      history: [{ action: 'asked', by: { title: 'Nell Dunn' }, day: DAYS[0] }],
    });
    await expect(desk.figures()).resolves.toEqual({
      bought: 3,
      inUse: 1,
      waiting: 1,
    });
    await expect(desk.told()).resolves.toEqual([
      {
        to: ['group:default/ica-help-desk'],
        title: 'Nell Dunn asks for a seat of Clarity',
        description: 'Clarity HMIS. The training is on Tuesday 18 March 2025.',
      },
    ]);
  });

  it('names what is missing (S3-30, S3-34)', async () => {
    const { status, body } = await desk.ask(NEW_USER, { answers: {} });
    expect(status).toBe(422);
    expect(body.error.fields).toEqual([
      {
        field: 'answers.what',
        message: 'Complete the License Request Form must be answered',
      },
      {
        field: 'answers.screen-viewing',
        message: 'The new user has screen viewing capabilities must be ticked',
      },
    ]);
    const unknown = await desk.ask(NEW_USER, {
      answers: { ...answers, why: 'Because' },
      person: 'user:default/nobody',
    });
    expect(unknown.status).toBe(422);
    expect(unknown.body.error.fields[0].field).toBe('person');
  });

  it('offers the classes of the rule and no other day (S3-31, S3-32)', async () => {
    desk.setTime('2025-03-05T16:00:00Z');
    const path = `/licences/${desk.licence}/classes`;
    const { body } = await desk.as(NEW_USER).get(path).expect(200);
    expect(body).toEqual({
      requestType: { id: 'new-user-training', title: 'New User Training' },
      schedule: '1st and 3rd Tuesday of the month',
      place: 'Go To Meeting',
      items: DAYS.map(day => ({ day, taken: 0 })),
      confirm: ['the time zone and the time of day are not given'],
    });
    for (const day of ['2025-03-19', '2025-03-04', '2025-05-06']) {
      const refused = await desk.ask(NEW_USER, { trainingOn: day });
      expect(refused.status).toBe(422);
      expect(refused.body.error.fields).toEqual([
        {
          field: 'trainingOn',
          message: `'${day}' is not one of the classes that are offered`,
          allowed: DAYS,
        },
      ]);
    }
    await desk.as('nobody-at-all').get('/licences/none/classes').expect(404);
  });

  it('gives the last place of a class to one, and offers a later one', async () => {
    await desk.edit({ places: 1 });
    const trainingOn = DAYS[0];
    const both = await Promise.all([
      desk.ask(NEW_USER, { trainingOn }),
      desk.ask(COLLEAGUE, { trainingOn }),
    ]);
    expect(both.map(it => it.status).sort()).toEqual([201, 409]);
    const refused = both.find(it => it.status === 409)!;
    expect(refused.body.error).toMatchObject({ code: 'CLASS_FULL', places: 1 });
    const { body } = await desk
      .as(USER)
      .get(`/licences/${desk.licence}/classes`);
    expect(body.items).toEqual([
      { day: DAYS[0], taken: 1, free: 0 },
      { day: DAYS[1], taken: 0, free: 1 },
      { day: DAYS[2], taken: 0, free: 1 },
      { day: '2025-05-06', taken: 0, free: 1 },
    ]);
    const late = await desk.ask(USER, { trainingOn });
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain(`allowed: ${DAYS[1]}`);
  });

  it('is fine for a colleague, who is told', async () => {
    const { person, askedBy, possible, id } = await desk.asked(COLLEAGUE, {
      person: 'user:default/Nell-Dunn',
    });
    expect([person.ref, askedBy.ref]).toEqual([ref(NEW_USER), ref(COLLEAGUE)]);
    expect(possible).toEqual(['book', 'withdraw']);
    expect((await desk.told())[1]).toEqual({
      to: [ref(NEW_USER)],
      title: 'Joss Ferry asks for a seat of Clarity for you',
      description: 'Clarity HMIS. A training comes first: choose a class.',
    });
    await expect(desk.read(NEW_USER, id)).resolves.toMatchObject({
      possible: ['book', 'withdraw'],
    });
  });

  it('is done once: by the key, and for a person (409)', async () => {
    const first = await desk.ask(NEW_USER, {}, 'k').expect(201);
    const again = await desk.ask(NEW_USER, {}, 'k').expect(201);
    expect(again.body.id).toBe(first.body.id);
    await desk.ask(NEW_USER, { reason: 'other' }, 'k').expect(409);
    const other = await desk.ask(COLLEAGUE, { person: ref(NEW_USER) });
    expect(other.status).toBe(409);
    expect(other.body.error).toMatchObject({
      code: 'ASKED_ALREADY',
      request: first.body.id,
    });
  });

  it('is refused to whoever holds a seat, also by a group (409)', async () => {
    const give = (holder: string) =>
      desk
        .as(OWNER)
        .post(`/licences/${desk.licence}/seats`, { holder })
        .expect(201);
    await give(ref(NEW_USER));
    await give('group:default/heartland-shelter');
    const own = await desk.ask(COLLEAGUE, { person: ref(NEW_USER) });
    expect(own.status).toBe(409);
    expect(own.body.error.code).toBe('HELD_ALREADY');
    const ofGroup = await desk.ask(USER);
    expect(ofGroup.status).toBe(409);
    expect(ofGroup.body.error.message).toContain(
      'as a member of group:default/heartland-shelter',
    );
    await desk.ask(COLLEAGUE, { person: ref(USER) }).expect(409);
  });

  it('is seen by who asked, the person, the managers and the team; others get 404', async () => {
    const { id } = await desk.asked(COLLEAGUE, { person: ref(NEW_USER) });
    for (const user of [COLLEAGUE, NEW_USER, OWNER]) {
      await expect(desk.read(user, id)).resolves.toHaveProperty('id', id);
    }
    const unknown = await desk.as(STRANGER).get('/licence-requests/none');
    const hidden = await desk.as(STRANGER).get(`/licence-requests/${id}`);
    expect([unknown.status, hidden.status]).toEqual([404, 404]);
    expect(hidden.body.error.message.replace(id, 'none')).toBe(
      unknown.body.error.message,
    );
    await desk.step(STRANGER, id, { action: 'withdraw' }).expect(404);
  });

  it('is listed by what it is to me, page by page', async () => {
    const own = await desk.asked(NEW_USER);
    const other = await desk.asked(USER, { trainingOn: DAYS[0] });
    const list = async (user: string, query = '') => {
      const { body } = await desk.as(user).get(`/licence-requests?${query}`);
      return body.items.map((it: any) => it.id);
    };
    await expect(list(NEW_USER)).resolves.toEqual([own.id]);
    await expect(list(STRANGER)).resolves.toEqual([]);
    await expect(list(OWNER)).resolves.toEqual([own.id, other.id]);
    await expect(list(OWNER, 'scope=mine')).resolves.toEqual([]);
    await expect(list(NEW_USER, 'scope=toDo')).resolves.toEqual([own.id]);
    await expect(list(USER, 'scope=toDo')).resolves.toEqual([]);
    await expect(list(OWNER, 'scope=toDo')).resolves.toEqual([own.id]);
    desk.setTime('2025-03-18T20:00:00Z');
    await expect(list(OWNER, 'scope=toDo')).resolves.toEqual([
      own.id,
      other.id,
    ]);
    const { body } = await desk.as(OWNER).get('/licence-requests?limit=1');
    await expect(
      list(OWNER, `limit=1&cursor=${body.nextCursor}`),
    ).resolves.toEqual([other.id]);
    await expect(list(OWNER, 'state=given,declined')).resolves.toEqual([]);
    await expect(
      list(OWNER, 'model=default/clarity-escalation'),
    ).resolves.toHaveLength(2);
    const wrong = await desk.as(OWNER).get('/licence-requests?state=lost');
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.fields[0].allowed).toContain('waiting');
  });

  it('asks the deputy of an approver who is away, too', async () => {
    await desk.edit({ approver: ref(USER) });
    await desk
      .as(USER)
      .post('/absences', {
        from: '2025-03-07',
        timeZone: 'America/Chicago',
        deputy: ref(STRANGER),
      })
      .expect(201);
    const { id } = await desk.asked(NEW_USER);
    expect((await desk.told())[0].to).toEqual([ref(STRANGER)]);
    for (const user of [USER, STRANGER]) {
      await expect(desk.read(user, id)).resolves.toMatchObject({
        possible: ['approve', 'decline'],
      });
    }
    const done = await desk.stepped(STRANGER, id, { action: 'approve' });
    expect(done.state).toBe('training');
  });
});
