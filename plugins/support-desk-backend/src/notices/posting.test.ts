import type { PostNotice } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ADMIN,
  CALLER,
  EAST,
  HMIS,
  NORTH,
  PLANNED,
  ref,
  startNotices,
  type NoticeDesk,
  UNPLANNED,
  USER,
} from './__testUtils__/noticeDesk';

jest.setTimeout(60_000);

const without = (topic: string): PostNotice => ({
  ...PLANNED,
  points: PLANNED.points!.filter(it => it.topic !== topic),
});

describe('posting notices of HMIS', () => {
  let desk: NoticeDesk;

  beforeAll(async () => {
    desk = await startNotices();
  });

  it('shows a planned one to everybody who sees the model (S0-02)', async () => {
    const { id } = await desk.posted(PLANNED);
    const { body } = await desk.desk
      .as(USER)
      .get(`/notices?state=scheduled&model=${HMIS}`);
    const shown = body.items.find((it: { id: string }) => it.id === id);
    expect(shown).toMatchObject({
      kind: 'plannedDowntime',
      state: 'scheduled',
      title: 'Server maintenance',
      startsAt: '2025-03-18T03:00:00.000Z',
    });
    expect(shown).not.toHaveProperty('replies');
    expect(await desk.read(id, USER)).toMatchObject({
      may: [],
      warnings: [],
      points: PLANNED.points,
    });
  });

  it('offers what the model says may be posted, and its reasons for down time (S0-11, S0-12)', async () => {
    const { body } = await desk.desk
      .as(ADMIN)
      .get(`/notice-types?model=${HMIS}`);
    expect(body.items).toHaveLength(3);
    expect(body.items[0]).toMatchObject({
      id: 'planned-downtime',
      reasons: ['data conversions', 'server maintenance'],
      lead: '7 days',
      wantsReply: true,
      include: ['purpose', 'expected benefits', 'expected consequences'],
      channels: [
        { id: 'newsflash', title: 'Newsflash' },
        { id: 'email', title: 'Email' },
        { id: 'fax', title: 'Fax' },
      ],
      audience: [{ id: 'agency-administrator', title: 'Agency Administrator' }],
      followedBy: [{ id: 'service-resumed', title: 'Service resumes' }],
    });
    expect(body.items[0]).not.toHaveProperty('refused');
    expect(body.items[1]).toMatchObject({ reasons: [], wantsReply: false });
    expect(body.items[1]).not.toHaveProperty('lead');
  });

  it('lets the System Administrator alone post, and names them to others (S0-13)', async () => {
    const { status, body } = await desk.post(PLANNED, USER);
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: 'ROLE_REQUIRED',
      ask: [
        {
          role: 'system-administrator',
          people: [{ user: ref(ADMIN), name: 'Selma Ortiz' }],
        },
      ],
    });
    const types = await desk.desk.as(USER).get(`/notice-types?model=${HMIS}`);
    expect(types.body.items[0].refused).toMatchObject({
      ask: [{ people: [{ ref: ref(ADMIN), title: 'Selma Ortiz' }] }],
    });
  });

  it.each([[['newsflash']], [['email', 'fax']]])(
    'takes a planned one by %j (S0-14)',
    async channels => {
      const { status } = await desk.post({ ...PLANNED, channels });
      expect(status).toBe(201);
    },
  );

  it.each([[[]], [['phone']]])('takes none by %j (S0-14)', async channels => {
    const { status, body } = await desk.post({ ...PLANNED, channels });
    expect(status).toBe(422);
    const field = {
      field: 'channels',
      message: expect.stringContaining(
        'choose at least one of newsflash, email, fax',
      ),
      allowed: ['newsflash', 'email', 'fax'],
    };
    expect(body.error.fields).toEqual([field]);
  });

  it.each(['purpose', 'expected benefits', 'expected consequences'])(
    'wants the %s explained (S0-20 to S0-22)',
    async topic => {
      const { status, body } = await desk.post(without(topic));
      expect(status).toBe(422);
      expect(body.error.fields).toEqual([
        {
          field: `points.${topic}`,
          message: `'Scheduled server down time' has to say: ${topic}`,
        },
      ]);
    },
  );

  it('keeps a draft of what is not complete, for those who post', async () => {
    const draft = await desk.posted({
      ...without('purpose'),
      channels: [],
      send: false,
    });
    expect(draft).toMatchObject({ state: 'draft' });
    expect(draft.may).toEqual(['edit', 'send', 'cancel']);
    const { status } = await desk.desk.as(USER).get(`/notices/${draft.id}`);
    expect(status).toBe(404);
    const { status: early, body } = await desk.step(draft, { step: 'send' });
    expect(early).toBe(422);
    expect(body.error.fields).toHaveLength(2);
    const edited = await desk.edit(draft, {
      points: PLANNED.points,
      channels: ['fax'],
    });
    const { body: sent } = await desk.step(edited.body, { step: 'send' });
    expect(sent).toMatchObject({ state: 'scheduled', replies: { total: 3 } });
    expect(sent.events.map((it: { type: string }) => it.type)).toEqual([
      'drafted',
      'sent',
    ]);
  });

  it('takes no advance notice of what was not planned (S0-27), by e-mail or fax (S0-28), and no reply (S0-29)', async () => {
    const begun = await desk.posted({
      ...UNPLANNED,
      startsAt: '2025-03-07T15:30:00Z',
    });
    expect(begun).toMatchObject({
      state: 'open',
      startedAt: '2025-03-07T15:30:00.000Z',
      warnings: [],
    });
    expect(begun).not.toHaveProperty('replies');
    expect(begun).not.toHaveProperty('lead');
    expect(
      await desk.recipients(begun, '?state=outstanding', ADMIN),
    ).toHaveLength(0);
    expect(await desk.recipients(begun, '', ADMIN)).toHaveLength(3);
    const mine = await desk.read(begun.id, NORTH);
    expect(mine).toMatchObject({ mine: 'told', may: [] });
    const { status } = await desk.post({
      ...UNPLANNED,
      channels: ['newsflash'],
    });
    expect(status).toBe(422);
    const later = await desk.post({
      ...UNPLANNED,
      startsAt: '2025-03-07T16:01:00Z',
    });
    expect(later.body.error.fields[0].field).toBe('startsAt');
  });

  it('names every field that is wrong', async () => {
    const { status, body } = await desk.post({
      ...PLANNED,
      services: ['nothing'],
      endsAt: PLANNED.startsAt,
      points: [...PLANNED.points!, { topic: 'price', text: '5' }],
    });
    expect(status).toBe(422);
    expect(body.error.fields).toEqual([
      expect.objectContaining({
        field: 'services.0',
        allowed: ['hmis', 'hmis-database', 'hmis-web'],
      }),
      expect.objectContaining({ field: 'points.price' }),
      expect.objectContaining({ field: 'endsAt' }),
    ]);
    const type = await desk.post({ ...PLANNED, type: 'release' });
    expect(type.body.error.fields[0]).toMatchObject({
      field: 'type',
      allowed: [
        'planned-downtime',
        'unplanned-interruption',
        'service-resumed',
      ],
    });
  });

  it('does what comes twice with one key once', async () => {
    const send = (title: string) =>
      desk.post({ ...PLANNED, title }).set('Idempotency-Key', 'once');
    const [first, second] = [await send('One'), await send('One')];
    expect(second.body.id).toBe(first.body.id);
    expect((await send('Two')).status).toBe(409);
  });

  it('tells the team nothing that only those may know who post and phone', async () => {
    const { id } = await desk.posted(PLANNED);
    const { status, body } = await desk.desk
      .as(USER)
      .get(`/notices/${id}/recipients`);
    expect(status).toBe(403);
    expect(body.error.message).toContain('for those who post it');
    expect(await desk.read(id, CALLER)).toHaveProperty('replies.total', 3);
  });
});

describe.each([
  ['down time that is planned', PLANNED],
  ['an interruption that nobody planned', UNPLANNED],
])('a notice of %s', (_kind, body) => {
  it('leads each reader to the back-up plan of their own agency (S0-24)', async () => {
    const desk = await startNotices();
    const { id } = await desk.posted(body);
    const plansOf = async (user: string) => (await desk.read(id, user)).plans;
    const north = {
      title: 'Manual backup plan',
      group: { ref: 'group:default/agency-north', title: 'Agency North' },
      url: 'https://agencies.example.com/agency-north/backup-plan',
    };
    await expect(plansOf(NORTH)).resolves.toEqual([north]);
    await expect(plansOf(USER)).resolves.toEqual([north]);
    await expect(plansOf(EAST)).resolves.toEqual([
      {
        title: north.title,
        group: { ref: 'group:default/agency-east', title: 'Agency East' },
      },
    ]);
    await expect(plansOf(ADMIN)).resolves.toEqual([]);
  });
});
