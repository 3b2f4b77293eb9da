import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { FRIDAY, incident, logTicket } from '../tickets/__testUtils__/requests';
import { escalate } from './__testUtils__/escalate';

jest.setTimeout(60_000);

const TEAM = 'rory-baird';
const step = { to: 'step', reason: 'no answer for hours' } as const;

let desk: SupportDeskTester;
let ticket: ReturnType<typeof escalate>;

beforeAll(async () => {
  desk = await startSupportDesk({ policy: supportDeskPolicy });
});

beforeEach(async () => {
  desk.setTime(FRIDAY);
  ticket = escalate(
    desk,
    (await logTicket(desk, TEAM, { ...incident, priority: 'p1' })).key,
  );
});

const ladder = async (user = TEAM) => (await ticket.seen(user)).ladder!;

const record = async (number: number, body: object, user = TEAM) => {
  const { version, key } = await ticket.get(TEAM);
  return desk
    .as(user)
    .put(`/tickets/${key}/escalations/${number}/outcome`, body)
    .set('If-Match', String(version));
};

describe('the ladder of an incident with NEC', () => {
  it('has four steps in order, with their channels (S1-90 to S1-94)', async () => {
    const { steps, allowed, title } = await ladder();
    expect(title).toBe('Housing support escalation process');
    expect(allowed).toBe(true);
    expect(steps.map(it => [it.number, it.title, it.state])).toEqual([
      [1, 'NEC service desk', 'next'],
      [2, 'Housing Customer Support Manager', 'ahead'],
      [3, 'Housing Development Director', 'ahead'],
      [4, 'Executive Director of Government & Housing Director', 'ahead'],
    ]);
    expect(steps[1]).toMatchObject({
      people: [{ name: 'Wanda Rhodes' }],
      channels: [
        { kind: 'email', value: 'wanda.rhodes@nec.example.com' },
        { kind: 'mobile', value: '555-0102' },
      ],
      automatic: 'never',
    });
  });

  it('goes one step at a time, each with its reason, until there is none (S1-95)', async () => {
    for (const number of [1, 2, 3, 4]) {
      await ticket.bring(TEAM, { ...step, step: number });
      expect((await ticket.timeline(TEAM)).at(-1)).toMatchObject({
        type: 'ladderStepTaken',
        data: { step: number, reason: step.reason },
      });
    }
    const { status, body } = await ticket.escalate(TEAM, step);
    expect(status).toBe(409);
    expect(body.error.message).toMatch(/has no step after its 4/);
    expect(await ladder()).toMatchObject({
      allowed: false,
      reason: 'The ladder has no more steps',
      stopped: 'exhausted',
    });
  });

  it('says which step is next to whoever asks for another', async () => {
    const { status, body } = await ticket.escalate(TEAM, { ...step, step: 3 });
    expect(status).toBe(409);
    expect(body.error.message).toMatch(
      /step: 3 is not the next step; allowed: 1/,
    );
  });

  it('wants a reason', async () => {
    const { status, body } = await ticket.escalate(TEAM, {
      to: 'step',
    } as any);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/reason: is missing: say why/);
  });

  it('keeps how a step ended, and stops by itself when somebody has taken it', async () => {
    await ticket.bring(TEAM, step);
    expect((await record(1, { outcome: 'voicemail' })).status).toBe(200);
    expect((await ladder()).stopped).toBeUndefined();
    await record(1, { outcome: 'acknowledged', notes: 'they are on it' });
    expect(await ladder()).toMatchObject({
      stopped: 'acknowledged',
      allowed: true,
      steps: [
        {
          state: 'taken',
          outcome: 'acknowledged',
          notes: 'they are on it',
          by: { title: 'Rory Baird' },
        },
        { state: 'next' },
        {},
        {},
      ],
    });
    await ticket.bring(TEAM, step);
    expect((await ladder()).stopped).toBeUndefined();
  });

  it.each([
    [2, 409, /step 2 of IHMS-\d+ was not taken/],
    [9, 404, /has no step 9; it has 4/],
  ])('records no outcome of step %d: %d', async (number, status, message) => {
    const response = await record(number, { outcome: 'reached' });
    expect(response.body.error.message).toMatch(message);
    expect(response.status).toBe(status);
  });

  it('suggests the next step when a target is missed, until one is taken or the ticket ends', async () => {
    desk.setTime('2025-03-10T12:00:00Z');
    await ticket.do(TEAM, {
      action: 'assign',
      assignee: `user:default/${TEAM}`,
    });
    expect(await ladder()).toMatchObject({
      suggested: { since: '2025-03-10T10:00:00.000Z', clock: 'Response' },
    });
    await ticket.bring(TEAM, step);
    expect((await ladder()).suggested).toBeUndefined();
    await ticket.do(TEAM, { action: 'cancel', reason: 'by mistake' });
    expect(await ladder()).toMatchObject({ stopped: 'ended', allowed: false });
    expect((await ticket.escalate(TEAM, step)).status).toBe(409);
  });

  it('is not taken back, for somebody was asked', async () => {
    await ticket.bring(TEAM, step);
    const { status, body } = await ticket.undo(TEAM);
    expect(status).toBe(409);
    expect(body.error.message).toMatch(
      /\(ladderStepTaken\) is not one that can/,
    );
  });

  it('starts at another level with the steps of that level, and goes on where it was', async () => {
    await ticket.bring(TEAM, step);
    await ticket.bring(TEAM, { to: 'level', level: 'level-2', reason: 'ours' });
    expect((await ticket.seen(TEAM)).ladder).toBeUndefined();
    expect((await ticket.escalate(TEAM, step)).status).toBe(409);
    await ticket.bring(TEAM, {
      to: 'level',
      level: 'level-3',
      reason: 'theirs',
    });
    expect((await ladder()).steps.map(it => it.state)).toEqual([
      'taken',
      'next',
      'ahead',
      'ahead',
    ]);
  });
});

describe('who is away', () => {
  const absent = async (user: string, deputy?: string) => {
    const response = await desk.as(user).post('/absences', {
      from: '2025-03-01',
      to: '2025-03-09',
      ...(deputy && { deputy: `user:default/${deputy}` }),
    });
    expect(response.status).toBe(201);
    const { id, version } = response.body;
    return () =>
      desk.as(user).delete(`/absences/${id}`).set('If-Match', String(version));
  };

  it('is left out without a deputy, which is logged', async () => {
    const back = await absent('wanda-rhodes');
    await ticket.bring(TEAM, step);
    await ticket.bring(TEAM, step);
    expect((await ladder()).steps.slice(0, 3)).toMatchObject([
      { state: 'taken' },
      {
        state: 'skipped',
        skipped: 'away',
        people: [{ away: { until: '2025-03-09' } }],
      },
      { state: 'taken' },
    ]);
    expect((await ticket.timeline(TEAM)).slice(-2)).toMatchObject([
      {
        type: 'ladderStepSkipped',
        data: { step: 2, why: 'away', until: '2025-03-09' },
      },
      { type: 'ladderStepTaken', data: { step: 3 } },
    ]);
    await back();
  });

  it('has a deputy who is asked instead', async () => {
    const back = await absent('wanda-rhodes', 'derek-dale');
    await ticket.bring(TEAM, step);
    await ticket.bring(TEAM, step);
    expect((await ladder()).steps[1]).toMatchObject({
      state: 'taken',
      people: [{ away: { deputy: { title: 'Derek Dale' } } }],
    });
    await back();
  });
});

it('is for those whom the model names (P-12)', async () => {
  const hmis = escalate(
    desk,
    (
      await logTicket(desk, 'nina-moss', {
        model: 'default/hmis',
        requestType: 'non-emergency',
        summary: 'I cannot see my clients',
        confirmed: { tried: true },
        fields: { agency: 'group:default/agency-north', request: 'Show them' },
      })
    ).key,
  );
  const { status } = await hmis.escalate('nina-moss', step);
  expect(status).toBe(403);
  const seen = (await hmis.seen('nina-moss')).ladder!;
  expect(seen.allowed).toBe(false);
  expect(seen.steps.map(it => it.title)).toEqual([
    'Help-desk personnel',
    'Application Specialist',
    'HMIS System Administrator',
    'Bowman Internet Systems Help desk personnel',
  ]);
  expect(seen.steps.flatMap(it => it.people)).toEqual([]);
  expect((await hmis.seen('hana-cole')).ladder!.steps[3].people).toMatchObject([
    { name: 'Bo Tran' },
  ]);
});
