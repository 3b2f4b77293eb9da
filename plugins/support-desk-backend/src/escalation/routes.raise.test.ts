import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { FRIDAY, logTicket, query } from '../tickets/__testUtils__/requests';
import { escalate } from './__testUtils__/escalate';

jest.setTimeout(60_000);

const TEAM = 'rory-baird';

const toNec = {
  to: 'level',
  level: 'level-3',
  reason: 'only NEC can mend it',
  raise: {
    requestType: 'service-incident',
    priority: 'p2',
    confirmed: { registration: true },
  },
} as const;

const resolved = {
  action: 'resolve',
  resolution: 'patched',
  fields: { environment: 'LIVE', workaround: 'none' },
} as const;

let desk: SupportDeskTester;
let ticket: ReturnType<typeof escalate>;
let key: string;

beforeAll(async () => {
  desk = await startSupportDesk({ policy: supportDeskPolicy });
});

beforeEach(async () => {
  desk.setTime(FRIDAY);
  key = (await logTicket(desk, 'iona-petrie', query)).key;
  ticket = escalate(desk, key);
});

describe('a query that only the supplier can answer (S1-45)', () => {
  it('is raised there as a request of its own, and waits for it', async () => {
    const { ticket: waiting, raised } = await ticket.bring(TEAM, toNec);
    expect(raised).toMatchObject({
      requestType: { id: 'service-incident' },
      summary: query.summary,
      description: query.description,
      module: { id: 'rents' },
      level: { id: 'level-3' },
      reporter: { ref: `user:default/${TEAM}` },
      priority: { id: 'p2' },
    });
    expect(waiting).toMatchObject({
      status: 'waiting',
      level: { id: 'level-2' },
      waiting: {
        for: 'vendor',
        reason: `${raised!.key}: only NEC can mend it`,
        raised: { id: raised!.id, key: raised!.key },
      },
    });
    const { body } = await desk.as(TEAM).get(`/tickets/${key}/links`);
    expect(body.items).toMatchObject([
      { kind: 'childOf', direction: 'in', ticket: { key: raised!.key } },
    ]);
    expect((await ticket.seen(TEAM)).moves).toMatchObject([
      { direction: 'up', to: { id: 'level-3' }, raised: { key: raised!.key } },
    ]);
  });

  it.each([
    ['resolve', resolved],
    ['cancel', { action: 'cancel', reason: 'withdrawn' }],
  ] as const)(
    'goes on by itself on %s of what was raised',
    async (_, action) => {
      const { raised } = await ticket.bring(TEAM, toNec);
      desk.setTime('2025-03-10T11:00:00Z');
      await escalate(desk, raised!.key).do(TEAM, action);
      const going = await ticket.get(TEAM);
      expect(going.status).toBe('inProgress');
      expect(going.waiting).toBeUndefined();
      expect((await ticket.timeline(TEAM)).at(-1)).toMatchObject({
        type: 'resumed',
        data: { automatic: true, raised: { key: raised!.key } },
      });
    },
  );

  it('stays as it is when what was raised ends, where it no longer waits for that', async () => {
    const { raised } = await ticket.bring(TEAM, toNec);
    await ticket.do(TEAM, {
      action: 'wait',
      for: 'requester',
      reason: 'which?',
    });
    await escalate(desk, raised!.key).do(TEAM, {
      ...resolved,
    });
    expect(await ticket.get(TEAM)).toMatchObject({
      status: 'waiting',
      waiting: { for: 'requester' },
    });
  });

  it('is raised once, however often it is asked for with the same key', async () => {
    const { version } = await ticket.get(TEAM);
    const headers = {
      'Idempotency-Key': `once-${key}`,
      'If-Match': `${version}`,
    };
    const first = await ticket.bring(TEAM, toNec, headers);
    const second = await ticket.bring(TEAM, toNec, headers);
    expect(second.raised!.key).toBe(first.raised!.key);
    expect(second.ticket.version).toBe(first.ticket.version);
    const other = await ticket.escalate(
      TEAM,
      { ...toNec, reason: 'another one' },
      headers,
    );
    expect(other.status).toBe(409);
  });

  it('is not taken back, and says why', async () => {
    const { raised } = await ticket.bring(TEAM, toNec);
    const { status, body } = await ticket.undo(TEAM);
    expect(status).toBe(409);
    expect(body.error.message).toContain(
      `raised ${raised!.key}, which stays; cancel that one`,
    );
  });

  it('is raised by the project team alone (S1-46), and nothing of it is stored for others', async () => {
    const { status, body } = await ticket.escalate('iona-petrie', toNec);
    expect(status).toBe(403);
    expect(body.error).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect((await ticket.get(TEAM)).version).toBe(1);
  });

  it.each([
    [{ raise: undefined }, 422, /raise.requestType: has to say what is raised/],
    [
      { raise: { requestType: 'query' } },
      422,
      /raise.requestType: 'query' is not a request type of External Escalation/,
    ],
    [
      { raise: { ...toNec.raise, priority: 'p9' } },
      400,
      /raise.priority: 'p9' is not one of .*p1, p2/,
    ],
    [
      { raise: { ...toNec.raise, priority: undefined } },
      422,
      /raise.priority: .* needs one of/,
    ],
    [
      { raise: { ...toNec.raise, confirmed: {} } },
      422,
      /confirmed.registration: true/,
    ],
  ])(
    'answers %j with %d and stores nothing',
    async (wrong, status, message) => {
      const response = await ticket.escalate(TEAM, {
        ...toNec,
        ...wrong,
      } as any);
      expect(response.body.error.message).toMatch(message);
      expect(response.status).toBe(status);
      expect((await ticket.get(TEAM)).version).toBe(1);
    },
  );
});

it('is raised by whoever asked, where the model names them (O4-13)', async () => {
  const problem = await logTicket(desk, 'bianca-moor', {
    model: 'default/clickhome',
    requestType: 'problem',
    summary: 'No mail is sent',
    fields: { what: 'mails', nature: 'technical' },
  });
  const { ticket: waiting, raised } = await escalate(desk, problem.key).bring(
    'bianca-moor',
    {
      to: 'level',
      level: 'clickhome-support',
      reason: 'it is the software',
      raise: { requestType: 'system-problem' },
      confirmed: { tried: true },
    },
  );
  expect(raised!.requestType.id).toBe('system-problem');
  expect(waiting.waiting).toMatchObject({ for: 'vendor' });
});
