import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { FRIDAY, incident, logTicket } from '../__testUtils__/requests';
import { workOn } from './__testUtils__/work';

jest.setTimeout(60_000);

const TEAM = 'rory-baird';

describe('an incident with NEC', () => {
  let desk: SupportDeskTester;
  let work: ReturnType<typeof workOn>;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  beforeEach(async () => {
    desk.setTime(FRIDAY);
    work = workOn(desk, (await logTicket(desk, TEAM, incident)).key);
  });

  const dueAt = async () => ({
    response: (await work.clock(TEAM, 'response')).dueAt,
    resolution: (await work.clock(TEAM, 'resolution')).dueAt,
  });

  it('offers the statuses of its level in the words of the model (S1-64)', async () => {
    const { modelStatuses } = await work.get(TEAM);
    expect(modelStatuses).toEqual([
      { id: 'active', title: 'Active', clock: 'runs' },
      {
        id: 'waiting-for-customer',
        title: 'Waiting for Customer',
        clock: 'pauses',
        setWhen: 'NEC asks the portal user for further information',
        leftWhen: 'a reply has been sent to the Helphub e-mail',
      },
    ]);
  });

  it('pauses its clocks while it is waiting for the customer (S1-63 to S1-66)', async () => {
    expect(await dueAt()).toEqual({
      response: '2025-03-10T12:00:00.000Z',
      resolution: '2025-03-14T16:00:00.000Z',
    });
    desk.setTime('2025-03-10T10:00:00Z');
    const waiting = await work.do(TEAM, {
      action: 'setModelStatus',
      modelStatus: 'waiting-for-customer',
    });
    expect(waiting).toMatchObject({
      status: 'waiting',
      modelStatus: { title: 'Waiting for Customer' },
      waiting: {
        for: 'requester',
        reason: 'NEC asks the portal user for further information',
      },
    });
    expect(await work.clock(TEAM, 'response')).toMatchObject({
      state: 'paused',
      pauseReasons: ['waiting:requester'],
    });

    desk.setTime('2025-03-10T11:30:00Z');
    const active = await work.do(TEAM, { action: 'resume' });
    expect(active).toMatchObject({
      status: 'inProgress',
      modelStatus: { id: 'active' },
    });
    expect(active.waiting).toBeUndefined();
    expect(await dueAt()).toEqual({
      response: '2025-03-10T13:30:00.000Z',
      resolution: '2025-03-17T09:30:00.000Z',
    });
    expect((await work.timeline(TEAM)).slice(-2)).toMatchObject([
      {
        type: 'modelStatusSet',
        data: { to: 'waiting-for-customer', title: 'Waiting for Customer' },
      },
      { type: 'resumed', data: { modelStatus: 'Active' } },
    ]);
  });

  it('gets the status of the model when it waits for the requester, and leaves it with the wait', async () => {
    desk.setTime('2025-03-10T10:00:00Z');
    const waiting = await work.do(TEAM, {
      action: 'wait',
      for: 'requester',
      reason: 'Which account?',
    });
    expect(waiting.modelStatus?.id).toBe('waiting-for-customer');
    desk.setTime('2025-03-10T11:30:00Z');
    await work.do(TEAM, { action: 'setModelStatus', modelStatus: 'active' });
    expect((await dueAt()).response).toBe('2025-03-10T13:30:00.000Z');
  });

  it('is told as possible what the model has words for, and nothing else', async () => {
    const { actions } = await work.get(TEAM);
    const { status, body } = await work.tell(TEAM, { action: 'resume' });
    expect(status).toBe(409);
    const { possible } = body.error;
    expect(possible).toContain('setModelStatus');
    // The model has no categories.
    expect(possible).not.toContain('categorise');
    const allowed = actions!.filter(it => it.allowed).map(it => it.action);
    expect(allowed).toEqual(expect.arrayContaining(possible));
  });

  it("lets the vendor's clocks run while it waits for the vendor", async () => {
    await work.do(TEAM, {
      action: 'wait',
      for: 'vendor',
      reason: 'NEC looks into it',
    });
    expect(await work.clock(TEAM, 'response')).toMatchObject({
      state: 'running',
    });
  });

  it('has new targets with another priority, from its start, and keeps the old clocks (S1-67, S2-68)', async () => {
    desk.setTime('2025-03-10T09:30:00Z');
    const ticket = await work.do(TEAM, {
      action: 'prioritise',
      priority: 'p1',
      reason: 'All of Rents is down',
    });
    expect(ticket.priority).toMatchObject({ id: 'p1', rank: 1 });
    expect((await dueAt()).response).toBe('2025-03-10T10:00:00.000Z');
    expect(
      ticket.clocks.filter(it => it.stoppedAt).map(it => it.measure),
    ).toEqual(['response', 'resolution']);
    const { data } = (await work.timeline(TEAM)).at(-1);
    expect(data).toMatchObject({
      from: 'p2',
      to: 'p1',
      reason: 'All of Rents is down',
      clocks: [
        {
          measure: 'response',
          oldDueAt: '2025-03-10T12:00:00.000Z',
          newDueAt: '2025-03-10T10:00:00.000Z',
        },
        { measure: 'resolution' },
      ],
    });
  });

  it('is answered by NEC, and solved once support has said what it is asked (C9)', async () => {
    desk.setTime('2025-03-10T11:00:00Z');
    const started = await work.do(TEAM, { action: 'start' });
    expect(started.assignee?.ref).toBe('user:default/rory-baird');
    // NEC's promise is kept by NEC's people, not by those who passed it on.
    expect(await work.clock(TEAM, 'response')).toMatchObject({
      state: 'running',
    });

    const unanswered = await work.tell(TEAM, {
      action: 'resolve',
      resolution: 'A stuck job was ended',
    });
    expect(unanswered.status).toBe(422);
    expect(unanswered.body.error.fields.map((it: any) => it.field)).toEqual([
      'fields.environment',
      'fields.workaround',
    ]);
    const resolved = await work.do(TEAM, {
      action: 'resolve',
      resolution: 'A stuck job was ended',
      fields: { environment: 'LIVE', workaround: 'none' },
      onFirstCall: true,
    });
    expect(resolved).toMatchObject({
      status: 'resolved',
      fields: { environment: 'LIVE' },
      resolution: {
        text: 'A stuck job was ended',
        onFirstCall: true,
        closesAt: '2025-03-17T11:00:00.000Z',
      },
    });
    expect(await work.clock(TEAM, 'resolution')).toMatchObject({
      state: 'met',
    });
  });

  it('leaves closed time out of its clocks when it is reopened', async () => {
    desk.setTime('2025-03-10T10:00:00Z');
    await work.do(TEAM, {
      action: 'resolve',
      resolution: 'Restarted',
      fields: { environment: 'LIVE', workaround: 'none' },
    });
    await work.do(TEAM, { action: 'confirm' });
    desk.setTime('2025-03-10T13:00:00Z');
    const reopened = await work.do(TEAM, {
      action: 'reopen',
      reason: 'It is back',
    });
    expect(reopened.status).toBe('reopened');
    expect(reopened.resolution).toBeUndefined();
    expect(await work.clock(TEAM, 'resolution')).toMatchObject({
      state: 'running',
      dueAt: '2025-03-17T11:00:00.000Z',
      cycles: [{ metAt: '2025-03-10T10:00:00.000Z' }],
    });
  });
});
