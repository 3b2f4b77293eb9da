import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Transition } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { FRIDAY, logTicket, query } from '../__testUtils__/requests';
import { workOn } from './__testUtils__/work';

jest.setTimeout(60_000);

const USER = 'iona-petrie';
const TEAM = 'lena-baird';

describe('working on a ticket', () => {
  let desk: SupportDeskTester;
  let work: ReturnType<typeof workOn>;
  let key: string;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  beforeEach(async () => {
    desk.setTime(FRIDAY);
    ({ key } = await logTicket(desk, USER, query));
    work = workOn(desk, key);
  });

  it('tells both sides what is theirs to do', async () => {
    expect((await work.get(USER)).sides).toEqual(['requester']);
    expect((await work.get(TEAM)).sides).toEqual(['support']);
    expect(await work.obstacles(USER)).toMatchObject({
      start: 'Only the support team does this',
      note: 'Only the support team does this',
      logContact: 'Only the support team does this',
      confirm: 'It is new',
    });
    expect(Object.keys(await work.obstacles(USER))).not.toEqual(
      expect.arrayContaining(['cancel']),
    );
    expect(await work.obstacles(TEAM)).toEqual({
      resume: 'It is new',
      confirm: 'It is new',
      close: 'It is new',
      reopen: 'It is new',
      unmerge: 'It is new',
      setModelStatus: 'This level has no statuses of its own',
      prioritise: 'Requests of this type have no priority',
      categorise: 'The support model has no categories',
      promise: 'None of its clocks is open',
      deescalate: 'No level comes before Internal Escalation',
      takeStep: 'Internal Escalation has no escalation ladder',
    });
  });

  it('answers 403 for what the other side does, and says who', async () => {
    await work.do(TEAM, { action: 'start' });
    const { status, body } = await work.tell(USER, { action: 'acknowledge' });
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      name: 'NotAllowedError',
      code: 'NOT_YOURS',
      text: 'Only the support team does this',
      ask: [
        {
          role: 'support',
          title: 'IHMS Project Team',
          people: [{ user: 'user:default/lena-baird', name: 'Lena Baird' }],
        },
      ],
    });
  });

  it('answers 409 for what is not possible now, and says what is', async () => {
    const { status, body } = await work.tell(USER, {
      action: 'confirm',
    });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: 'NOT_POSSIBLE',
      status: 'new',
      possible: ['cancel'],
      message: `action: 'confirm' is not possible with ${key}. It is new; possible now: cancel`,
    });
  });

  it('answers 409 for a version that is gone, and changes nothing', async () => {
    await work.do(TEAM, { action: 'acknowledge' });
    const { status, body } = await work.tell(TEAM, { action: 'start' }, 1);
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: 'STALE_VERSION',
      version: 2,
      changedBy: 'Lena Baird',
      changes: ['acknowledged'],
    });
    expect((await work.get(TEAM)).status).toBe('acknowledged');
  });

  it('lets one of two who are faster than the other', async () => {
    const answers = await Promise.all([
      work.tell(TEAM, { action: 'acknowledge' }, 1),
      work.tell('rory-baird', { action: 'start' }, 1),
    ]);
    expect(answers.map(it => it.status).sort()).toEqual([200, 409]);
    const refused = answers.find(it => it.status === 409)!;
    expect(refused.body.error.code).toBe('STALE_VERSION');
  });

  it.each<[string, object, string, RegExp]>([
    ['no such action', { action: 'fix' }, 'body.action', /./],
    ['no reason', { action: 'cancel' }, 'body.reason', /./],
    ['an unknown key', { action: 'start', now: true }, 'body.now', /not known/],
    ['nobody', { action: 'assign' }, 'assignee', /has to be said/],
    [
      'an unknown assignee',
      { action: 'assign', assignee: 'user:default/nobody' },
      'assignee',
      /not a user/,
    ],
    [
      'a user as team',
      { action: 'assign', team: 'user:default/lena-baird' },
      'team',
      /not a group/,
    ],
    ['no date', { action: 'wait', for: 'date', reason: 'x' }, 'until', /said/],
    [
      'a past date',
      { action: 'wait', for: 'date', reason: 'x', until: FRIDAY },
      'until',
      /future/,
    ],
    ['no team', { action: 'wait', for: 'team', reason: 'x' }, 'team', /said/],
    [
      'an unknown type',
      { action: 'reclassify', requestType: 'wish', reason: 'x' },
      'requestType',
      /not a request type/,
    ],
    [
      'a time to come',
      {
        action: 'correctTimes',
        discoveredAt: '2025-03-08T00:00:00Z',
        reason: 'x',
      },
      'discoveredAt',
      /future/,
    ],
  ])('answers 400 for %s', async (_what, body, field, message) => {
    const { status, body: answer } = await work.tell(TEAM, body as Transition);
    expect(status).toBe(400);
    expect(answer.error.fields).toContainEqual(
      expect.objectContaining({
        field,
        message: expect.stringMatching(message),
      }),
    );
    expect((await work.get(TEAM)).version).toBe(1);
  });

  it('answers 400 without a version, and 404 for what one may not see', async () => {
    const bare = await desk
      .as(TEAM)
      .post(`/tickets/${key}/transitions`, { action: 'start' });
    expect(bare.status).toBe(400);
    expect(bare.body.error.message).toContain('if-match');
    const hidden = await work.tell('callum-rae', { action: 'start' }, 1);
    expect(hidden.status).toBe(404);
  });

  it('lets those read who only see it, and says whose it is', async () => {
    expect(await work.obstacles('dana-struan')).toMatchObject({
      cancel: 'Only the requester and the support team do this',
      comment: 'Only the requester and the support team do this',
      edit: 'Only the requester and the support team do this',
    });
    const edit = await work.edit('dana-struan', { summary: 'Mine' });
    expect(edit.status).toBe(403);
    expect(edit.body.error.code).toBe('NOT_YOURS');
  });

  it('goes to another team, which then says who works on it (S1-60)', async () => {
    await work.do(TEAM, { action: 'start' });
    const moved = await work.do(TEAM, {
      action: 'assign',
      team: 'group:default/housing-systems-team',
    });
    expect(moved.team?.ref).toBe('group:default/housing-systems-team');
    expect(moved.assignee).toBeUndefined();
    expect((await work.timeline(TEAM)).at(-1).data).toEqual({
      assignee: null,
      team: 'group:default/housing-systems-team',
      from: {
        assignee: 'user:default/lena-baird',
        team: 'group:default/ihms-project-team',
      },
    });
  });

  it('does the same with several, each for itself', async () => {
    const other = await logTicket(desk, USER, query);
    const { status, body } = await desk.as(TEAM).post('/tickets/bulk', {
      tickets: [
        { ticket: key, version: 1 },
        { ticket: other.key, version: 9 },
        { ticket: 'IHMS-9999', version: 1 },
      ],
      transition: { action: 'acknowledge' },
    });
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { ticket: key, changed: { status: 'acknowledged', version: 2 } },
      {
        ticket: other.key,
        error: { name: 'ConflictError', code: 'STALE_VERSION' },
      },
      { ticket: 'IHMS-9999', error: { name: 'NotFoundError' } },
    ]);
    expect(body.items[1]).not.toHaveProperty('changed');
  });
});
