import { handoverEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { startSupportDesk } from '../../__testUtils__/startSupportDesk';
import { logTicket } from '../../tickets/__testUtils__/requests';
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

describe('hand-overs that are not agreed', () => {
  let desk: TimedDesk;

  beforeAll(async () => {
    desk = await startTimedDesk();
  });

  it('are listed with the milestones before them (S1-15, O1-5)', async () => {
    await logTicket(desk, 'iona-petrie', login);
    const handovers = await handoversOf(desk, 'rory-baird');
    expect(handovers.map(({ id, kind, state }) => [id, kind, state])).toEqual([
      ['go-live', 'milestone', 'done'],
      [LOGIN, 'handover', 'notAgreed'],
      ['level-2-to-housing-systems', 'handover', 'notAgreed'],
      [PORTAL, 'handover', 'notAgreed'],
    ]);
    expect(handovers[0]).toMatchObject({
      date: '2024-11',
      holdsFrom: '2024-11-01T00:00:00.000Z',
      confirm: [expect.stringContaining('from')],
    });
    expect(handovers[1]).toEqual({
      id: LOGIN,
      title: 'Login support',
      kind: 'handover',
      state: 'notAgreed',
      stated:
        'after the initial support period this will be absorbed by the Housing Systems Team',
      after: { id: 'go-live', title: 'Go live of Phase 1' },
      from: { ref: PROJECT, title: 'IHMS Project Team' },
      to: { ref: SYSTEMS, title: 'Housing Systems Team' },
      levels: [{ id: 'level-0', title: expect.any(String) }],
      contacts: [{ id: 'ihms-mailbox', title: 'IHMS mailbox' }],
      duties: [],
      openTickets: 1,
      tasks: [],
      tasksDue: false,
      mayEdit: true,
      confirm: [],
    });
  });

  it('tell how many tickets pass to those whom it concerns only', async () => {
    const countFor = async (user: string) => {
      const handovers = await handoversOf(desk, user);
      return handovers.map(it => [it.openTickets, it.mayEdit]);
    };
    const concerned = [1, true];
    await expect(countFor('ewan-gault')).resolves.toEqual([
      [undefined, false],
      concerned,
      [0, true],
      [0, true],
    ]);
    await expect(countFor('iona-petrie')).resolves.toEqual(
      Array(4).fill([undefined, false]),
    );
  });

  it('pass duties too, and wait for the transition to operation (S4-02, S4-03, S4-06 to S4-10)', async () => {
    const handovers = await handoversOf(desk, 'nina-moss', 'clickhome');
    expect(handovers).toMatchObject([
      {
        id: 'fully-operational',
        kind: 'milestone',
        state: 'notAgreed',
        confirm: ['no date is given'],
      },
      {
        id: 'to-client',
        kind: 'handover',
        state: 'notAgreed',
        after: { id: 'fully-operational' },
        from: { ref: 'group:default/clickhome-vendor' },
        to: { ref: 'group:default/clickhome-client-it' },
        duties: [
          'Maintenance of the technical environment',
          'Regular monitoring of the system',
          'First level support',
          'Training of supervisors',
          'Monitoring of integration errors',
        ],
      },
    ]);
  });

  it('are for those who may see the model', async () => {
    const closed = await startSupportDesk({ allow: false });
    const path = '/models/default/nec-ihms/handovers';
    for (const request of [
      closed.as('rory-baird').get(path),
      closed.as('rory-baird').put(`${path}/${PORTAL}/tasks/1`, { done: true }),
    ]) {
      const { status, body } = await request;
      expect(status).toBe(403);
      expect(body.error.message).toContain('support-desk.model.read');
    }
  });

  it('are of models that there are', async () => {
    const lost = await desk.as('rory-baird').get('/models/default/x/handovers');
    expect(lost.status).toBe(404);
  });

  describe('and their tasks', () => {
    const tick = (user: string, done: unknown, path = `${PORTAL}/tasks/1`) =>
      desk.as(user).put(`/models/default/nec-ihms/handovers/${path}`, { done });

    it('are ticked by those whom it concerns (S1-47)', async () => {
      const { status, body } = await tick('ewan-gault', true);
      expect(status).toBe(200);
      const tasks = [
        {
          number: 1,
          text: 'Housing Systems Team members register on the supplier portal',
          done: {
            at: '2025-03-07T16:00:00.000Z',
            by: { ref: 'user:default/ewan-gault', title: 'Ewan Gault' },
          },
        },
      ];
      handoverEndpoints.tickHandoverTask.response.parse(body);
      expect(body.tasks).toEqual(tasks);
      // Who did it first stays.
      expect((await tick('rory-baird', true)).body.tasks).toEqual(tasks);
      const [, , , portal] = await handoversOf(desk, 'iona-petrie');
      expect(portal.tasks).toEqual(tasks);
      expect((await tick('rory-baird', false)).body.tasks).toEqual([
        { number: 1, text: tasks[0].text },
      ]);
    });

    it.each([
      [403, 'iona-petrie', true, undefined, 'task: only the owner of'],
      [404, 'rory-baird', true, `${PORTAL}/tasks/2`, 'task: '],
      [404, 'rory-baird', true, `${LOGIN}/tasks/1`, 'it has 0'],
      [404, 'rory-baird', true, 'lost/tasks/1', `allowed: go-live, ${LOGIN}`],
      [400, 'rory-baird', true, `${PORTAL}/tasks/0`, 'path.task'],
      [400, 'rory-baird', 'yes', undefined, 'body.done'],
    ])('answer %s to %s who says %s of %s', async (...example) => {
      const [status, user, done, path, message] = example;
      const answer = await tick(user, done, path);
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toContain(message);
    });
  });
});

describe('a hand-over in the file', () => {
  it('takes further duties without code (S4-11)', async () => {
    const duties = ['One', 'Two', 'Three', 'Four', 'Five', 'licence-renewal'];
    const desk = await startTimedDesk({
      entities: entitiesWith('clickhome', {
        'fully-operational': { date: '2025-02-01' },
        'to-client': { date: '2025-06-02', covers: { duties } },
      }),
    });
    const [operational, toClient] = await handoversOf(
      desk,
      'nina-moss',
      'clickhome',
    );
    expect(operational).toMatchObject({ state: 'done', date: '2025-02-01' });
    expect(toClient).toMatchObject({ state: 'ahead', duties });
  });

  it('says when tasks are due', async () => {
    const desk = await startTimedDesk({
      entities: entitiesWith('nec-ihms', { [PORTAL]: { date: '2025-06-02' } }),
    });
    const dueAt = async (at: string) => {
      desk.setTime(at);
      return (await handoversOf(desk, 'rory-baird'))[3].tasksDue;
    };
    await expect(dueAt('2025-05-18T22:59:59Z')).resolves.toBe(false);
    await expect(dueAt('2025-05-18T23:00:00Z')).resolves.toBe(true);
    await desk
      .as('rory-baird')
      .put(`/models/default/nec-ihms/handovers/${PORTAL}/tasks/1`, {
        done: true,
      });
    await expect(dueAt('2025-05-20T00:00:00Z')).resolves.toBe(false);
  });
});
