import {
  incident,
  logTicket,
  query,
} from '../../tickets/__testUtils__/requests';
import { workOn } from '../../tickets/work/__testUtils__/work';
import {
  startTimedDesk,
  type TimedDesk,
} from '../__testUtils__/startTimedDesk';
import {
  entitiesWith,
  handoversOf,
  LOGIN,
  login,
  PORTAL,
  PROJECT,
  SYSTEMS,
} from './__testUtils__/handovers';

jest.setTimeout(60_000);

describe('a hand-over on 2 June 2025', () => {
  const EVENING = '2025-06-01T22:59:59Z';
  const MIDNIGHT = '2025-06-01T23:00:00Z';
  let desk: TimedDesk;

  beforeEach(async () => {
    const date = '2025-06-02';
    desk = await startTimedDesk({
      entities: entitiesWith('nec-ihms', {
        [LOGIN]: { date },
        [PORTAL]: { date },
      }),
    });
    desk.setTime(EVENING);
  });

  const sweep = () => desk.run('support-desk-handovers');

  it('moves three open requests, and no closed one (S1-16)', async () => {
    const keys: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      const { key } = await logTicket(desk, 'iona-petrie', login);
      keys.push(key);
    }
    const [closed, ...open] = keys;
    await workOn(desk, closed).do('iona-petrie', {
      action: 'cancel',
      reason: 'It works again',
    });
    await workOn(desk, open[0]).do('rory-baird', { action: 'start' });
    await sweep();
    await desk.told();
    const teamOf = async (key: string) =>
      (await workOn(desk, key).get('rory-baird')).team?.ref;
    await expect(Promise.all(keys.map(teamOf))).resolves.toEqual(
      Array(4).fill(PROJECT),
    );
    const [, ahead] = await handoversOf(desk, 'rory-baird');
    expect(ahead).toMatchObject({
      state: 'ahead',
      holdsFrom: '2025-06-01T23:00:00.000Z',
      openTickets: 3,
    });

    desk.setTime('2025-06-02T07:30:00Z');
    await sweep();
    await sweep();
    await expect(Promise.all(open.map(teamOf))).resolves.toEqual(
      Array(3).fill(SYSTEMS),
    );
    await expect(teamOf(closed)).resolves.toBe(PROJECT);
    const started = await workOn(desk, open[0]).get('rory-baird');
    expect(started.assignee).toBeUndefined();
    const timeline = await workOn(desk, open[0]).timeline('iona-petrie');
    expect(timeline.at(-1)).toMatchObject({
      type: 'handedOver',
      at: '2025-06-01T23:00:00.000Z',
      actor: { ref: 'support-desk', title: 'Support Desk' },
      data: { transition: LOGIN, from: PROJECT, to: SYSTEMS },
    });
    const told = await desk.told();
    expect(told).toEqual([
      {
        to: [PROJECT, SYSTEMS],
        title: 'Login support: now with Housing Systems Team',
        description: expect.stringContaining('3 open tickets have moved'),
      },
      expect.objectContaining({
        title: expect.stringMatching(/^Raising requests .*: now with/),
      }),
    ]);

    const [, done] = await handoversOf(desk, 'rory-baird');
    expect(done.state).toBe('done');
    expect(done).not.toHaveProperty('openTickets');
    const { key } = await logTicket(desk, 'iona-petrie', login);
    await expect(teamOf(key)).resolves.toBe(SYSTEMS);
  });

  it('moves what is reopened later when it is reopened', async () => {
    const { key } = await logTicket(desk, 'iona-petrie', login);
    const ticket = workOn(desk, key);
    await ticket.do('rory-baird', { action: 'start' });
    await ticket.do('rory-baird', { action: 'resolve', resolution: 'Reset' });
    await ticket.do('iona-petrie', { action: 'confirm' });
    desk.setTime(MIDNIGHT);
    await sweep();
    await expect(ticket.get('rory-baird')).resolves.toMatchObject({
      team: { ref: PROJECT },
      assignee: { ref: 'user:default/rory-baird' },
    });
    desk.setTime('2025-06-03T09:00:00Z');
    const reopened = await ticket.do('iona-petrie', {
      action: 'reopen',
      reason: 'Again',
    });
    expect(reopened.team?.ref).toBe(SYSTEMS);
    expect(reopened.assignee).toBeUndefined();
    expect((await ticket.timeline('iona-petrie')).slice(-2)).toMatchObject([
      { type: 'reopened' },
      { type: 'handedOver', at: '2025-06-03T09:00:00.000Z' },
    ]);
  });

  it('lets the new team raise incidents, and the former no more (S1-46)', async () => {
    const raise = (user: string) =>
      desk.as(user).post('/tickets', {
        ...incident,
        fields: {},
        confirmed: { registration: true, tried: true },
      });
    const { body, status } = await raise('ewan-gault');
    expect(status).toBe(403);
    expect(body.error.code).toBe('ROLE_REQUIRED');
    expect((await raise('rory-baird')).status).toBe(201);

    desk.setTime(MIDNIGHT);
    expect((await raise('ewan-gault')).status).toBe(201);
    expect((await raise('rory-baird')).status).toBe(403);
  });

  it('leaves other levels where they are', async () => {
    const { key } = await logTicket(desk, 'iona-petrie', {
      ...query,
      case: 'urgent',
    });
    desk.setTime(MIDNIGHT);
    await sweep();
    await expect(workOn(desk, key).get('rory-baird')).resolves.toMatchObject({
      team: { ref: PROJECT },
    });
  });
});
