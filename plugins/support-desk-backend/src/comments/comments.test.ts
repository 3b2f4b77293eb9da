import type { CreateComment } from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { filesOf } from '../attachments/__testUtils__/filesOf';
import {
  FRIDAY,
  incident,
  logTicket,
  query,
} from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';

jest.setTimeout(60_000);

const TEAM = 'lena-baird';
const ASKER = 'callum-rae';

describe('comments', () => {
  let desk: SupportDeskTester;
  let key: string;
  let work: ReturnType<typeof workOn>;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  beforeEach(async () => {
    desk.setTime(FRIDAY);
    key = (await logTicket(desk, ASKER, query)).key;
    work = workOn(desk, key);
  });

  const say = async (user: string, comment: CreateComment, version?: number) =>
    desk
      .as(user)
      .post(`/tickets/${key}/comments`, comment)
      .set('If-Match', String(version ?? (await work.get(user)).version));
  const edit = async (user: string, id: string, body: string) =>
    desk
      .as(user)
      .patch(`/tickets/${key}/comments/${id}`, { body })
      .set('If-Match', String((await work.get(user)).version));
  const read = async (user: string) =>
    (await desk.as(user).get(`/tickets/${key}/comments`)).body.items;

  it('are read by both sides, internal ones by support alone', async () => {
    const answer = await say(TEAM, { body: 'Which **account**?' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      body: 'Which **account**?',
      internal: false,
      author: { ref: `user:default/${TEAM}`, title: 'Lena Baird' },
      at: '2025-03-07T16:00:00.000Z',
      earlier: [],
    });
    await say(TEAM, { body: 'Looks like the January case', internal: true });
    await say(ASKER, { body: '48-213' });

    const bodies = async (user: string) =>
      (await read(user)).map((it: any) => it.body);
    expect(await bodies(TEAM)).toEqual([
      'Which **account**?',
      'Looks like the January case',
      '48-213',
    ]);
    expect(await bodies(ASKER)).toEqual(['Which **account**?', '48-213']);
    const told = await work.timeline(ASKER);
    expect(JSON.stringify(told)).not.toContain('January');
  });

  it('refuse an internal note of the requester, and any of a stranger', async () => {
    const note = await say(ASKER, { body: 'x', internal: true });
    expect(note.status).toBe(403);
    expect(note.body.error.message).toMatch(/^internal: /);
    const stranger = await say('iona-petrie', { body: 'x' }, 1);
    expect(stranger.status).toBe(404);
  });

  it('let a reply of the requester end the wait for it (S2-27)', async () => {
    await work.do(TEAM, { action: 'start' });
    await work.do(TEAM, { action: 'wait', for: 'requester', reason: 'Which?' });
    await say(ASKER, { body: 'The one of Monday' });
    expect(await work.get(TEAM)).toMatchObject({ status: 'inProgress' });
    expect((await work.timeline(TEAM)).slice(-2)).toMatchObject([
      { type: 'commented' },
      { type: 'resumed', data: { by: 'reply' } },
    ]);
  });

  it('end the wait for whom the ticket is for, also where they work on it too (S1-65)', async () => {
    const reporter = 'kirstin-mackay';
    key = (await logTicket(desk, reporter, incident)).key;
    work = workOn(desk, key);
    const waits = { action: 'wait', for: 'requester', reason: 'Log?' } as const;
    await work.do(TEAM, waits);

    await say(TEAM, { body: 'Somebody has to find the log' });
    await say(reporter, { body: 'Looking for it', internal: true });
    expect(await work.get(TEAM)).toMatchObject({ status: 'waiting' });
    await say(reporter, { body: 'Here is the log' });
    expect(await work.get(TEAM)).toMatchObject({ status: 'inProgress' });
  });

  it('name whom they mention, and tell of a mention of nobody', async () => {
    const mentioned = await say(TEAM, { body: 'See @kirstin-mackay' });
    expect(mentioned.body.mentions).toEqual([
      { ref: 'user:default/kirstin-mackay', title: 'Kirstin Mackay' },
    ]);
    const nobody = await say(TEAM, { body: 'See @nobody-here' });
    expect(nobody.status).toBe(422);
    expect(nobody.body.error.fields).toEqual([
      {
        field: 'body',
        message: "'@nobody-here' is nobody whom the catalog knows",
      },
    ]);
    const outside = await say(TEAM, { body: '@callum-rae?', internal: true });
    expect(outside.status).toBe(422);
    expect(outside.body.error.message).toContain('may not read this internal');
    expect(await read(TEAM)).toHaveLength(1);
  });

  it('keep what they said before', async () => {
    const { body } = await say(TEAM, { body: 'Open the acount' });
    desk.setTime('2025-03-07T16:05:00Z');
    const edited = await edit(TEAM, body.id, 'Open the account');
    expect(edited.status).toBe(200);
    expect(edited.body).toMatchObject({
      body: 'Open the account',
      editedAt: '2025-03-07T16:05:00.000Z',
      earlier: [{ body: 'Open the acount', at: '2025-03-07T16:00:00.000Z' }],
    });
    expect((await edit('rory-baird', body.id, 'Mine now')).status).toBe(403);
    expect((await edit(TEAM, 'none', 'x')).status).toBe(404);
  });

  it('are not lost on a ticket that changed meanwhile: nothing is stored, and the answer says who was there first', async () => {
    const { version } = await work.get(TEAM);
    await work.do('kirstin-mackay', { action: 'start' });
    const stale = await say(TEAM, { body: 'x' }, version);
    expect(stale.status).toBe(409);
    expect(stale.body.error).toMatchObject({
      code: 'STALE_VERSION',
      changedBy: 'Kirstin Mackay',
      changes: ['started'],
    });
    expect(await read(TEAM)).toEqual([]);
  });

  it('are refused on a ticket that has ended, with what is possible', async () => {
    await work.do(TEAM, { action: 'resolve', resolution: 'Done' });
    await work.do(ASKER, { action: 'confirm' });
    const late = await say(ASKER, { body: 'It came back' });
    expect(late.status).toBe(409);
    expect(late.body.error).toMatchObject({
      code: 'NOT_POSSIBLE',
      message: expect.stringContaining('It is closed: reopen it first'),
      possible: ['reopen'],
    });
  });

  it('are made where a merged ticket goes on', async () => {
    const other = await logTicket(desk, ASKER, query);
    await work.do(TEAM, { action: 'merge', into: other.key });
    const late = await say(ASKER, { body: 'And another thing' });
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain(`it goes on as ${other.key}`);
  });

  it('are made on a new ticket where one was cancelled', async () => {
    await work.do(ASKER, { action: 'cancel', reason: 'Found it' });
    const late = await say(ASKER, { body: 'Lost it again' });
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain('log a new ticket');
  });

  it.each<[string, CreateComment]>([
    [ASKER, { body: 'x', meets: ['response'] }],
    [TEAM, { body: 'x', meets: ['response'], internal: true }],
  ])('keep no promise as a word of %s: %j', async (user, comment) => {
    const answer = await say(user, comment);
    expect(answer.status).toBe(422);
    expect(answer.body.error.fields).toMatchObject([{ field: 'meets' }]);
  });

  it('show attachments of their ticket, internal ones in internal notes only', async () => {
    const files = filesOf(desk, key);
    const { id: open } = await files.add(ASKER, 'app.log', 'started');
    const internal = { internal: 'true' };
    const { id: secret } = await files.add(TEAM, 'db.log', 'down', internal);

    const shown = await say(ASKER, { body: 'See', attachments: [open] });
    expect(shown.body).toMatchObject({ attachments: [open] });
    const note = { body: 'See', internal: true, attachments: [open, secret] };
    expect((await say(TEAM, note)).status).toBe(201);

    const leaking = await say(TEAM, { body: 'See', attachments: [secret] });
    expect(leaking.status).toBe(422);
    const foreign = await say(TEAM, { body: 'x', attachments: [open, 'none'] });
    expect(foreign.status).toBe(422);
    expect(foreign.body.error.fields).toEqual([
      {
        field: 'attachments.1',
        message: "'none' is no attachment of this ticket",
      },
    ]);

    await files.remove(ASKER, open);
    const attachments = (await read(TEAM)).map((it: any) => it.attachments);
    expect(attachments).toEqual([[], [secret]]);
  });

  it('mention nobody in code', async () => {
    const answer = await say(TEAM, { body: 'Run ``npm i @nobody/here``' });
    expect(answer.status).toBe(201);
    expect(answer.body.mentions).toEqual([]);
  });

  it.each([
    [{ body: '   ' }, /body/],
    [{ body: 'x', meets: ['actionPlan'] }, /no clock of 'actionPlan'/],
    [{ body: 'x', wrong: 1 }, /wrong/],
  ])('refuse %j', async (comment, message) => {
    const answer = await say(TEAM, comment as CreateComment);
    expect([400, 422]).toContain(answer.status);
    expect(answer.body.error.message).toMatch(message);
  });

  it('are found by the search, internal ones only by who may read them', async () => {
    await say(TEAM, { body: 'Ledger zebra' });
    await say(TEAM, { body: 'Secret giraffe', internal: true });
    const found = async (user: string, q: string) =>
      (await desk.as(user).get(`/tickets?q=${q}`)).body.items.map(
        (it: any) => it.key,
      );
    expect(await found(ASKER, 'zebra')).toEqual([key]);
    expect(await found(ASKER, 'giraffe')).toEqual([]);
    expect(await found(TEAM, 'giraffe')).toEqual([key]);
  });
});
