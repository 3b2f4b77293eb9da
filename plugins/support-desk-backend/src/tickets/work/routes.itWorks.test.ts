import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { logTicket } from '../__testUtils__/requests';
import { workOn } from './__testUtils__/work';

jest.setTimeout(60_000);

const LIAISON = 'lillian-aubrey';
const SPECIALIST = 'sasha-port';

/** A Monday, 10:00 in New York. */
const MONDAY = '2025-03-10T14:00:00Z';

const issue = {
  model: 'default/it-works',
  requestType: 'technical-issue',
  summary: 'Posting a journal stops with an error',
  description: 'Since this morning, for one user.',
  module: 'department-accountant',
  priority: 'high',
  fields: { affected: 'single user', workaround: 'none known' },
};

describe('a technical issue with IT Works', () => {
  let desk: SupportDeskTester;
  let work: ReturnType<typeof workOn>;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  beforeEach(async () => {
    desk.setTime(MONDAY);
    work = workOn(desk, (await logTicket(desk, LIAISON, issue)).key);
  });

  it('that is found to be an operator error is treated as a training issue (S2-53)', async () => {
    const before = await work.do(SPECIALIST, {
      action: 'categorise',
      category: 'technical-issue',
    });
    const toTraining = {
      action: 'assign',
      assignee: 'user:default/trina-gale',
    } as const;
    const tooEarly = await work.tell(SPECIALIST, toTraining);
    expect(tooEarly.status).toBe(422);
    expect(tooEarly.body.error.fields).toEqual([
      {
        field: 'assignee',
        message:
          "'user:default/trina-gale' is not Product specialist or Project manager, to whom Technical issue is assigned",
        allowed: ['user:default/sasha-port', 'user:default/peter-manning'],
      },
    ]);

    const found = await work.do(SPECIALIST, {
      action: 'categorise',
      category: 'operator-error',
      reason: 'The period was closed',
    });
    expect(found).toMatchObject({
      key: before.key,
      createdAt: before.createdAt,
      category: { title: 'Client operator error' },
    });
    const assigned = await work.do(SPECIALIST, toTraining);
    expect(assigned.assignee?.ref).toBe('user:default/trina-gale');
    const last = await work.timeline(LIAISON);
    expect(last.slice(-2)).toMatchObject([
      {
        type: 'categorised',
        actor: { ref: 'user:default/sasha-port' },
        data: { from: 'technical-issue', to: 'operator-error' },
      },
      { type: 'assigned', data: { assignee: 'user:default/trina-gale' } },
    ]);
  });

  it("is not found to be one by the client's side (S2-53)", async () => {
    const action = {
      action: 'categorise',
      category: 'operator-error',
    } as const;
    const byClient = await work.tell(LIAISON, action);
    expect(byClient.status).toBe(403);
    expect(byClient.body.error).toMatchObject({
      code: 'ROLE_REQUIRED',
      ask: [{ role: 'support-specialist' }, { role: 'project-manager' }],
    });
  });

  it('becomes a change request whose completion is agreed (S2-45, S2-54)', async () => {
    desk.setTime('2025-03-10T15:00:00Z');
    const before = await work.get(SPECIALIST);
    const low = await work.do(SPECIALIST, {
      action: 'prioritise',
      priority: 'low',
      reason: 'It is a wish',
    });
    const completion = await work.clock(SPECIALIST, 'completion');
    expect(completion).toMatchObject({ dueAt: null, state: 'none' });
    expect(low.priority?.title).toBe('Low');

    const promised = await work.do(SPECIALIST, {
      action: 'promise',
      clock: completion.id,
      dueAt: '2025-05-30',
      reason: 'Agreed with the liaison',
    });
    expect(promised.clocks.find(it => it.id === completion.id)).toMatchObject({
      dueAt: '2025-05-30T21:00:00.000Z',
      dueSetBy: 'user:default/sasha-port',
      state: 'running',
    });

    const change = await work.do(SPECIALIST, {
      action: 'reclassify',
      requestType: 'change-request',
      reason: 'The software does not do this yet',
    });
    expect(change).toMatchObject({
      key: before.key,
      kind: 'change',
      createdAt: before.createdAt,
      requestType: { id: 'change-request' },
      fields: {},
    });
    expect((await work.timeline(SPECIALIST)).at(-1)).toMatchObject({
      type: 'reclassified',
      data: {
        from: 'technical-issue',
        to: 'change-request',
        procedure: 'change-request',
        dropped: { affected: 'single user', workaround: 'none known' },
      },
    });
  });

  it('says which priorities the model does not tell apart (S2-40)', async () => {
    await work.do(SPECIALIST, {
      action: 'prioritise',
      priority: 'medium',
      reason: 'It can wait until tomorrow',
    });
    expect((await work.timeline(SPECIALIST)).at(-1).data).toMatchObject({
      fromTitle: 'High',
      title: 'Medium',
      sameDefinitionAs: ['High'],
    });
  });

  it('is solved only with a category (S0-67)', async () => {
    await work.do(SPECIALIST, { action: 'start' });
    const resolve = {
      action: 'resolve',
      resolution: 'The period was opened',
      fields: {},
    } as const;
    const { status, body } = await work.tell(SPECIALIST, resolve);
    expect(status).toBe(422);
    expect(body.error.fields).toEqual([
      {
        field: 'category',
        message:
          'has to be one of the categories of IT Works before it is resolved',
        allowed: expect.arrayContaining(['technical-issue', 'security']),
      },
    ]);
    const resolved = await work.do(SPECIALIST, {
      ...resolve,
      category: 'data',
    });
    expect(resolved).toMatchObject({
      status: 'resolved',
      category: { id: 'data' },
    });
    expect((await work.timeline(LIAISON)).slice(-2)).toMatchObject([
      { type: 'resolved' },
      { type: 'categorised', data: { to: 'data' } },
    ]);
  });

  it('is closed by whom it was solved for, or reopened (S2-27)', async () => {
    await work.do(SPECIALIST, {
      action: 'wait',
      for: 'requester',
      reason: 'Which period?',
    });
    expect(await work.obstacles(SPECIALIST)).toMatchObject({
      start: 'It is waiting for the requester',
    });
    await work.do(SPECIALIST, {
      action: 'resolve',
      resolution: 'The period was opened',
      category: 'data',
    });
    await work.do(LIAISON, { action: 'reopen', reason: 'Still the same' });
    await work.do(SPECIALIST, {
      action: 'resolve',
      resolution: 'Now it is open',
    });
    const closed = await work.do(LIAISON, { action: 'confirm' });
    expect(closed.status).toBe('closed');
    expect(closed.clocks.filter(it => it.state === 'running')).toEqual([]);
  });
});
