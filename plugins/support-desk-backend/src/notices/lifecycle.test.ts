import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ADMIN,
  CALLER,
  END,
  NORTH,
  PLANNED,
  ref,
  RESUMED,
  START,
  startNotices,
  UNPLANNED,
  USER,
  type NoticeDesk,
} from './__testUtils__/noticeDesk';

jest.setTimeout(60_000);

const types = (notice: Notice) => notice.events.map(it => it.type);

describe('the life of a planned interruption', () => {
  let desk: NoticeDesk;
  let notice: Notice;

  beforeEach(async () => {
    desk = await startNotices();
    notice = await desk.posted(PLANNED);
  });

  it('begins and ends by itself at the instants that were announced, however late', async () => {
    expect((await desk.read(notice.id)).may).not.toContain('followUp');
    await desk.passTo(START);
    expect(await desk.read(notice.id)).toMatchObject({
      state: 'open',
      startedAt: START,
    });
    await desk.passTo('2025-03-18T09:00:00Z');
    const over = await desk.read(notice.id);
    expect(over).toMatchObject({
      state: 'resumptionDue',
      endedAt: END,
      followUp: {
        id: 'service-resumed',
        title: 'Service resumes',
        isDue: true,
      },
    });
    expect(over.may).toContain('followUp');
    expect(over.events.slice(2)).toEqual([
      { at: START, type: 'started' },
      { at: END, type: 'ended' },
    ]);
  });

  it('catches up after down time', async () => {
    await desk.passTo('2025-03-19T00:00:00Z');
    expect(await desk.read(notice.id)).toMatchObject({
      state: 'resumptionDue',
      startedAt: START,
      endedAt: END,
    });
    await desk.desk.run('support-desk-notices');
    expect(types(await desk.read(notice.id))).toEqual([
      'drafted',
      'sent',
      'started',
      'ended',
    ]);
  });

  it('stays due until the same people were told that service is back (S0-25, S0-26)', async () => {
    await desk.desk.told();
    await desk.passTo(END);
    const [due] = await desk.desk.told();
    expect(due).toMatchObject({
      to: [ref(ADMIN)],
      title: "Server maintenance is over: 'Service resumes' is due",
    });
    const over = await desk.read(notice.id);
    const early = await desk.step(over, { step: 'close' });
    expect(early.status).toBe(409);
    expect(early.body.error.message).toContain("'Service resumes'");

    const follows = notice.id;
    const preview = await desk.desk
      .as(ADMIN)
      .post('/notices/preview', { ...RESUMED, follows });
    expect(preview.body.recipients).toBe(3);
    const newsflash = await desk.post({
      ...RESUMED,
      follows,
      channels: ['newsflash'],
    });
    expect(newsflash.status).toBe(422);
    expect(newsflash.body.error.message).toContain(
      'choose at least one of email, fax',
    );

    const back = await desk.posted({ ...RESUMED, follows });
    expect(back).toMatchObject({
      state: 'open',
      services: over.services,
      follows: { id: follows, title: 'Server maintenance' },
    });
    expect(await desk.recipients(back, '', ADMIN)).toHaveLength(3);
    expect((await desk.desk.told()).map(it => it.title)).toEqual([
      'Service resumes: HMIS is back',
    ]);
    const closed = await desk.read(notice.id);
    expect(closed).toMatchObject({
      state: 'closed',
      followUp: { isDue: false, notice: back.id },
    });
    expect(closed.events.at(-1)).toMatchObject({
      type: 'followUp',
      text: 'HMIS is back',
    });
    const twice = await desk.post({ ...RESUMED, follows });
    expect(twice.body.error.fields[0].field).toBe('follows');
  });

  it('ends what is under way when service is back early', async () => {
    await desk.passTo(START);
    desk.desk.setTime('2025-03-18T04:00:00Z');
    await desk.posted({ ...RESUMED, follows: notice.id });
    const over = await desk.read(notice.id);
    expect(over).toMatchObject({
      state: 'closed',
      endedAt: '2025-03-18T04:00:00.000Z',
    });
    await desk.passTo('2025-03-18T09:00:00Z');
    expect(await desk.read(notice.id)).toEqual(over);
  });

  it('follows only what has begun, with the notice that the model names', async () => {
    const early = await desk.post({ ...RESUMED, follows: notice.id });
    expect(early.body.error.fields[0]).toMatchObject({
      field: 'follows',
      message: expect.stringContaining('is scheduled'),
    });
    await desk.passTo(START);
    const wrong = await desk.post({ ...UNPLANNED, follows: notice.id });
    expect(wrong.body.error.fields[0]).toEqual({
      field: 'follows',
      message: "'Scheduled server down time' is followed by Service resumes",
    });
  });

  it('is started and ended by those who post, at the instants that they say', async () => {
    desk.desk.setTime('2025-03-18T02:30:00Z');
    const { body: begun } = await desk.step(notice, { step: 'start' });
    expect(begun).toMatchObject({
      state: 'open',
      startedAt: '2025-03-18T02:30:00.000Z',
    });
    desk.desk.setTime('2025-03-18T04:30:00Z');
    const future = await desk.step(begun, {
      step: 'end',
      at: '2025-03-18T04:31:00Z',
    });
    expect(future.body.error.fields[0].field).toBe('at');
    const { body: over } = await desk.step(begun, {
      step: 'end',
      at: '2025-03-18T04:15:00Z',
      text: 'Done early',
    });
    expect(over).toMatchObject({
      state: 'resumptionDue',
      endedAt: '2025-03-18T04:15:00.000Z',
    });
    expect(over.events.at(-1)).toMatchObject({
      type: 'ended',
      text: 'Done early',
      by: { ref: ref(ADMIN), title: 'Selma Ortiz' },
    });
  });

  it('is cancelled with a reason that everybody is told', async () => {
    await desk.desk.told();
    const { body } = await desk.step(notice, {
      step: 'cancel',
      reason: 'The disks did not come',
    });
    expect(body).toMatchObject({ state: 'cancelled', may: [] });
    expect(await desk.desk.told()).toEqual([
      {
        to: expect.arrayContaining([ref(NORTH)]),
        title: 'Server maintenance: cancelled',
        description: 'The disks did not come',
      },
    ]);
    await desk.passTo('2025-03-19T00:00:00Z');
    expect((await desk.read(notice.id)).state).toBe('cancelled');
    const { status, body: refused } = await desk.step(body, { step: 'start' });
    expect(status).toBe(409);
    expect(refused.error.message).toContain('possible now: none');
    expect((await desk.acknowledge(notice, NORTH)).status).toBe(409);
  });

  it('keeps its start once it has begun; its end may move without asking anew', async () => {
    await desk.acknowledge(notice, NORTH);
    await desk.passTo(START);
    const begun = await desk.read(notice.id);
    const { body: refused } = await desk.edit(begun, {
      startsAt: '2025-03-18T03:30:00Z',
    });
    expect(refused.error.fields[0].field).toBe('startsAt');
    const { body: longer } = await desk.edit(begun, {
      endsAt: '2025-03-18T06:00:00Z',
    });
    expect(longer.replies).toMatchObject({ acknowledged: 1 });
    await desk.passTo(END);
    expect((await desk.read(notice.id)).state).toBe('open');
    await desk.passTo('2025-03-18T06:00:00Z');
    expect((await desk.read(notice.id)).state).toBe('resumptionDue');
  });

  it('is in the hands of those who post', async () => {
    for (const by of [USER, CALLER, 'margo-stone']) {
      const { status, body } = await desk.step(
        notice,
        { step: 'cancel', reason: 'No' },
        by,
      );
      expect(status).toBe(403);
      expect(body.error.ask[0].role).toBe('system-administrator');
      expect((await desk.edit(notice, { text: 'No' }, by)).status).toBe(403);
    }
  });
});

describe('the life of an interruption that was not planned', () => {
  it('goes on until a person ends it, with updates', async () => {
    const desk = await startNotices();
    const notice = await desk.posted({
      ...UNPLANNED,
      endsAt: '2025-03-07T18:00:00Z',
    });
    await desk.passTo('2025-03-07T19:00:00Z');
    expect((await desk.read(notice.id)).state).toBe('open');
    await desk.desk.told();
    const { body: updated } = await desk.step(notice, {
      step: 'update',
      text: 'A disk is broken.',
    });
    expect(await desk.desk.told()).toMatchObject([
      { title: 'No database: how it stands', description: 'A disk is broken.' },
    ]);
    const { body } = await desk.step(updated, { step: 'end' });
    expect(body).toMatchObject({
      state: 'resumptionDue',
      endedAt: '2025-03-07T19:00:00.000Z',
    });
  });
});

describe('the list of notices', () => {
  it('has what comes next first and what is over last, page by page', async () => {
    const desk = await startNotices();
    const title = (n: number) => `Notice ${n}`;
    const add = (n: number, startsAt: string) =>
      desk.posted({ ...PLANNED, title: title(n), startsAt, endsAt: null });
    await add(3, '2025-03-23T03:00:00Z');
    const cancelled = await add(4, '2025-03-20T03:00:00Z');
    await add(1, '2025-03-21T03:00:00Z');
    await add(2, '2025-03-22T03:00:00Z');
    await desk.step(cancelled, { step: 'cancel', reason: 'No' });

    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const { body } = await desk.desk
        .as(USER)
        .get(`/notices?limit=3${cursor ? `&cursor=${cursor}` : ''}`);
      // Counted once, for the first page.
      expect(body.totalCount).toBe(cursor ? undefined : 4);
      pages.push(body.items.map((it: Notice) => it.title));
      cursor = body.nextCursor;
    } while (cursor);
    expect(pages).toEqual([[1, 2, 3].map(title), [title(4)]]);

    const get = async (query: string) =>
      (await desk.desk.as(USER).get(`/notices?${query}`)).body;
    expect((await get('state=cancelled')).items).toHaveLength(1);
    expect((await get('q=notice 2')).items).toHaveLength(1);
    expect((await get('kind=release')).items).toEqual([]);
    expect((await get('state=gone')).error.message).toContain('cancelled');
    expect((await get('cursor=x')).error.message).toContain('query.cursor');
    const { text } = await desk.desk
      .as(USER)
      .get('/notices')
      .set('Accept', 'text/csv');
    expect(text.trim().split('\r\n')).toHaveLength(5);
  });
});
