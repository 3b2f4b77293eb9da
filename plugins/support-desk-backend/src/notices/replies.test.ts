import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  CALLER,
  EAST,
  hmisWith,
  NORTH,
  PLANNED,
  ref,
  SOUTH,
  startNotices,
  UNPLANNED,
  USER,
  type NoticeDesk,
} from './__testUtils__/noticeDesk';

jest.setTimeout(60_000);

const phone = (number: string) => (entity: any) => ({
  ...entity,
  spec: { ...entity.spec, profile: { ...entity.spec.profile, phone: number } },
});

describe('replies to a planned notice', () => {
  let desk: NoticeDesk;
  let notice: Notice;

  beforeEach(async () => {
    desk = await startNotices(
      hmisWith({ [SOUTH]: phone('555-0142'), [EAST]: phone('555-0143') }),
    );
    notice = await desk.posted(PLANNED);
  });

  it('are asked of each recipient, and counted (S0-17)', async () => {
    expect(notice.replies).toMatchObject({
      total: 3,
      acknowledged: 0,
      chased: 0,
      outstanding: 3,
      percent: 0,
      isOverdue: false,
      chase: {
        by: [{ id: 'technical-support-staff' }],
        channel: 'phone',
        text: 'HMIS Technical Support Staff phone all who did not reply.',
      },
    });
    expect(notice.replies).not.toHaveProperty('deadline');
    expect((await desk.read(notice.id, NORTH)).may).toContain('acknowledge');
    expect((await desk.read(notice.id, USER)).may).toEqual([]);
    const { body } = await desk.acknowledge(notice, NORTH, {
      remark: 'Thank you',
    });
    expect(body.mine).toBe('acknowledged');
    expect(body.may).not.toContain('acknowledge');
    expect((await desk.read(notice.id)).replies).toMatchObject({
      acknowledged: 1,
      outstanding: 2,
      percent: 33.3,
    });
    const { status } = await desk.acknowledge(notice, USER);
    expect(status).toBe(403);
  });

  it('keep the instant of the first, and the remark of the last', async () => {
    await desk.acknowledge(notice, NORTH, { remark: 'Yes' });
    desk.desk.setTime('2025-03-08T16:00:00Z');
    await desk.acknowledge(notice, NORTH, { remark: 'Yes, and thanks' });
    expect(await desk.recipients(notice, '?state=acknowledged')).toMatchObject([
      {
        acknowledgedAt: '2025-03-07T16:00:00.000Z',
        remark: 'Yes, and thanks',
      },
    ]);
  });

  it('give those who phone a list with numbers, and others none (S0-18)', async () => {
    await desk.acknowledge(notice, NORTH);
    const outstanding = await desk.recipients(notice, '?state=outstanding');
    expect(outstanding.map(it => [it.user.title, it.phone])).toEqual([
      ['Emma Dove', '555-0143'],
      ['Saul Reed', '555-0142'],
    ]);
    const seen = await desk.recipients(notice, '', 'margo-stone');
    expect(seen.map(it => it.phone)).toEqual([undefined, undefined, undefined]);
    const { status } = await desk.desk
      .as(NORTH)
      .get(`/notices/${notice.id}/recipients`);
    expect(status).toBe(403);
  });

  it('tell who was reached by phone apart from who replied (S0-19)', async () => {
    await desk.acknowledge(notice, NORTH);
    const { status, body } = await desk.chase(notice, {
      recipient: ref(SOUTH),
      result: 'reached',
      note: 'Knows it',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'chased',
      chases: [
        {
          at: '2025-03-07T16:00:00.000Z',
          by: { ref: ref(CALLER), title: 'Hana Cole' },
          channel: 'phone',
          result: 'reached',
          note: 'Knows it',
        },
      ],
    });
    const missed = await desk.chase(notice, {
      recipient: ref(EAST),
      result: 'notReached',
    });
    expect(missed.body.state).toBe('outstanding');
    expect((await desk.read(notice.id)).replies).toMatchObject({
      acknowledged: 1,
      chased: 1,
      outstanding: 1,
      percent: 66.7,
    });
    expect(
      (await desk.recipients(notice)).map(it => [it.user.title, it.state]),
    ).toEqual([
      ['Emma Dove', 'outstanding'],
      ['Nora Quill', 'acknowledged'],
      ['Saul Reed', 'chased'],
    ]);
  });

  it('are chased by Technical Support Staff alone (S0-18)', async () => {
    const { status, body } = await desk.chase(
      notice,
      { recipient: ref(SOUTH), result: 'reached' },
      USER,
    );
    expect(status).toBe(403);
    expect(body.error.ask[0].role).toBe('technical-support-staff');
    await desk.acknowledge(notice, NORTH);
    const replied = await desk.chase(notice, {
      recipient: ref(NORTH),
      result: 'reached',
    });
    expect(replied.status).toBe(409);
    const wrong = await desk.chase(notice, {
      recipient: ref(USER),
      channel: 'email',
      at: '2025-03-07T16:01:00Z',
      result: 'reached',
    });
    expect(wrong.status).toBe(422);
    expect(
      wrong.body.error.fields.map((it: { field: string }) => it.field),
    ).toEqual(['recipient', 'channel', 'at']);
  });

  it('come as a table, too', async () => {
    const { text } = await desk.desk
      .as(CALLER)
      .get(`/notices/${notice.id}/recipients?state=outstanding`)
      .set('Accept', 'text/csv');
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('Emma Dove,user:default/emma-dove');
    expect(lines[1]).toContain('555-0143');
  });

  it('are asked for anew when it gets another time, and only those who replied again count', async () => {
    await desk.acknowledge(notice, NORTH);
    await desk.chase(notice, { recipient: ref(SOUTH), result: 'reached' });
    await desk.desk.told();
    desk.desk.setTime('2025-03-08T16:00:00Z');
    const { body: moved } = await desk.edit(notice, {
      startsAt: '2025-03-19T03:00:00Z',
      endsAt: '2025-03-19T05:00:00Z',
    });
    expect(moved.replies).toMatchObject({ total: 3, outstanding: 3 });
    expect(moved.events.at(-1)).toMatchObject({
      type: 'rescheduled',
      changes: [
        {
          field: 'startsAt',
          from: '2025-03-18T03:00:00.000Z',
          to: '2025-03-19T03:00:00.000Z',
        },
        { field: 'endsAt' },
      ],
    });
    expect(await desk.desk.told()).toEqual([
      {
        to: [NORTH, SOUTH, EAST].map(ref),
        title: 'Scheduled server down time, another time: Server maintenance',
        description:
          'Tuesday 18 March 2025, 20:00 to 22:00 (America/Phoenix). Please confirm that you have received this.',
      },
    ]);
    expect(await desk.recipients(moved)).toMatchObject([
      {},
      {},
      { user: { ref: ref(SOUTH) }, state: 'outstanding', chases: [{}] },
    ]);
  });

  it('stay when it says something else', async () => {
    await desk.acknowledge(notice, NORTH);
    const { body } = await desk.edit(notice, { text: 'Six new disks.' });
    expect(body).toMatchObject({ replies: { acknowledged: 1 } });
    expect(body.events.at(-1)).toMatchObject({
      type: 'edited',
      changes: [{ field: 'text', to: 'Six new disks.' }],
    });
    const same = await desk.edit(body, { text: 'Six new disks.' });
    expect(same.body.version).toBe(body.version);
    expect((await desk.edit(notice, { text: 'x' })).status).toBe(409);
  });

  it('are reminded of by those who post, while some are outstanding', async () => {
    await desk.desk.told();
    await desk.acknowledge(notice, NORTH);
    const { body } = await desk.step(notice, { step: 'remind' });
    expect(await desk.desk.told()).toMatchObject([
      {
        to: [EAST, SOUTH].map(ref),
        title: 'Please confirm that you have received: Server maintenance',
      },
    ]);
    await desk.acknowledge(notice, SOUTH);
    await desk.acknowledge(notice, EAST);
    const again = await desk.step(body, { step: 'remind' });
    expect(again.status).toBe(409);
    expect((await desk.step(body, { step: 'remind' }, USER)).status).toBe(403);
  });

  it('show in the list of those who still have to reply', async () => {
    const mine = async () => {
      const { body } = await desk.desk.as(NORTH).get('/notices?mine=true');
      return body.items.map((it: Notice) => it.id);
    };
    expect(await mine()).toEqual([notice.id]);
    await desk.acknowledge(notice, NORTH);
    expect(await mine()).toEqual([]);
  });
});

describe('replies that are wanted by a time', () => {
  it('are reminded of a day before, and then those are asked to phone who do', async () => {
    const desk = await startNotices();
    const notice = await desk.posted({
      ...PLANNED,
      replyBy: '2025-03-12T16:00:00Z',
    });
    expect(notice.replies).toMatchObject({
      deadline: '2025-03-12T16:00:00.000Z',
      isOverdue: false,
    });
    await desk.acknowledge(notice, NORTH);
    await desk.desk.told();
    const toldAt = async (instant: string) => {
      await desk.passTo(instant);
      return (await desk.desk.told()).map(it => [it.title, it.to.length]);
    };
    expect(await toldAt('2025-03-11T15:59:00Z')).toEqual([]);
    expect(await toldAt('2025-03-11T16:00:00Z')).toEqual([
      ['Please confirm that you have received: Server maintenance', 2],
    ]);
    expect(await toldAt('2025-03-11T16:05:00Z')).toEqual([]);
    const [[title]] = await toldAt('2025-03-12T16:00:00Z');
    expect(title).toBe('Server maintenance: 2 people have not replied');
    expect(await toldAt('2025-03-12T16:05:00Z')).toEqual([]);
    expect((await desk.read(notice.id)).replies).toMatchObject({
      isOverdue: true,
    });
  });

  it('are nothing for a notice that asks for none', async () => {
    const desk = await startNotices();
    const { status, body } = await desk.post({
      ...UNPLANNED,
      replyBy: '2025-03-12T16:00:00Z',
    });
    expect(status).toBe(422);
    expect(body.error.fields[0].field).toBe('replyBy');
    const notice = await desk.posted(UNPLANNED);
    expect((await desk.acknowledge(notice, NORTH)).status).toBe(409);
    expect(
      (await desk.chase(notice, { recipient: ref(NORTH), result: 'reached' }))
        .status,
    ).toBe(409);
  });
});
