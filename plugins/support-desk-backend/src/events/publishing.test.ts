import { mockServices } from '@backstage/backend-test-utils';
import {
  eventSchemas,
  type SupportDeskEvent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ADMIN,
  END,
  PLANNED,
  START,
} from '../notices/__testUtils__/noticeDesk';
import {
  NEC,
  OWNER,
  REPORTS,
  USER,
} from '../licences/__testUtils__/startRegister';
import {
  startTimedDesk,
  type TimedDesk,
} from '../staffing/__testUtils__/startTimedDesk';
import { FRIDAY, incident, logTicket } from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';

jest.setTimeout(60_000);

const TEAM = 'rory-baird';

describe('what happens in the desk', () => {
  const publish = jest.fn();
  let desk: TimedDesk;

  beforeAll(async () => {
    desk = await startTimedDesk({
      features: [mockServices.events.mock({ publish }).factory],
    });
  });

  beforeEach(() => {
    desk.setTime(FRIDAY);
    publish.mockReset();
  });

  /** What was published since, each as its schema says. */
  async function published(): Promise<(SupportDeskEvent & { data: any })[]> {
    await desk.run('support-desk-events');
    return publish.mock.calls.map(([{ topic, eventPayload }]) => {
      expect(topic).toBe(eventPayload.type);
      // What the schema does not know it would leave out.
      expect(eventSchemas[topic].parse(eventPayload)).toEqual(eventPayload);
      return eventPayload;
    });
  }

  it('is published of tickets', async () => {
    const { key } = await logTicket(desk, TEAM, incident);
    const work = workOn(desk, key);
    await work.do(TEAM, { action: 'assign', assignee: `user:default/${TEAM}` });
    await work.do(TEAM, {
      action: 'wait',
      for: 'requester',
      reason: 'Which one of the secret accounts?',
    });
    await work.do(TEAM, { action: 'resume' });
    const { version } = await work.get(TEAM);
    const remark = await desk
      .as(TEAM)
      .post(`/tickets/${key}/comments`, { body: 'secret', internal: true })
      .set('If-Match', String(version));
    expect(remark.body).not.toHaveProperty('error');
    await work.edit(TEAM, { summary: 'Another secret' });
    await work.do(TEAM, {
      action: 'resolve',
      resolution: 'The secret is out',
      fields: { environment: 'LIVE', workaround: 'none' },
    });
    await work.do(TEAM, { action: 'close', reason: 'secret' });

    const all = (await published()).filter(it => it.data.ticket?.key === key);
    expect(all.map(it => it.type.replace('support-desk.ticket.', ''))).toEqual([
      'created',
      'assigned',
      'waiting',
      'resumed',
      'commented',
      'updated',
      'resolved',
      'closed',
    ]);
    expect(all.map(it => it.data.ticket.version)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    expect(all[0]).toMatchObject({
      timestamp: new Date(FRIDAY).toISOString(),
      actor: `user:default/${TEAM}`,
      data: {
        ticket: {
          key,
          model: 'supportmodel:default/nec-ihms',
          status: 'new',
          priority: 'p2',
          service: 'rents',
          module: 'component:default/ihms-rents',
        },
        internal: false,
      },
    });
    expect(all[1].data.ticket.assignee).toBe(`user:default/${TEAM}`);
    expect(all[4].data.internal).toBe(true);
    expect(JSON.stringify(all)).not.toMatch(/secret|Rent accounts/);
  });

  it('is published of missed targets, by the suite itself', async () => {
    const { key } = await logTicket(desk, TEAM, incident);
    await published();
    publish.mockReset();
    desk.setTime('2025-03-11T10:00:00Z');
    await desk.run('support-desk-clock-sweep');
    const breached = (await published()).filter(
      it => it.type.endsWith('breached') && it.data.ticket.key === key,
    );
    expect(breached).toHaveLength(1);
    expect(breached[0]).not.toHaveProperty('actor');
    expect(breached[0]).toMatchObject({
      timestamp: '2025-03-10T12:00:00.000Z',
      data: {
        targets: [{ measure: 'response', dueAt: '2025-03-10T12:00:00.000Z' }],
      },
    });
  });

  it('is published of notices once they are sent', async () => {
    const { body: draft } = await desk
      .as(ADMIN)
      .post('/notices', { ...PLANNED, send: false });
    await published();
    expect(publish).not.toHaveBeenCalled();
    await desk
      .as(ADMIN)
      .post(`/notices/${draft.id}/steps`, { step: 'send' })
      .set('If-Match', String(draft.version));
    expect(await published()).toMatchObject([
      {
        type: 'support-desk.notice.sent',
        actor: `user:default/${ADMIN}`,
        data: {
          notice: {
            id: draft.id,
            kind: 'plannedDowntime',
            services: ['hmis'],
            startsAt: START,
            endsAt: END,
          },
        },
      },
    ]);
    expect(JSON.stringify(publish.mock.calls)).not.toContain('disks');
  });

  it('is published of licences and seats', async () => {
    const { body: licence } = await desk.as(OWNER).post('/licences', REPORTS);
    await desk.as(OWNER).post(`/licences/${licence.id}/seats`, {
      holder: `user:default/${USER}`,
    });
    const all = (await published()).filter(
      it => it.data.licence.id === licence.id,
    );
    expect(all).toMatchObject([
      {
        type: 'support-desk.licence.added',
        actor: `user:default/${OWNER}`,
        data: { licence: { model: NEC, bought: 10, inUse: 3 } },
      },
      {
        type: 'support-desk.licence.seatGiven',
        data: { licence: { inUse: 4 }, holder: `user:default/${USER}` },
      },
    ]);
    expect(JSON.stringify(all)).not.toMatch(/C-2025-17|120050|1200/);
  });
});
