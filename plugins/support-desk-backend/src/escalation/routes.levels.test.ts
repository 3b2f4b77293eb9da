import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { FRIDAY, logTicket, query } from '../tickets/__testUtils__/requests';
import { escalate } from './__testUtils__/escalate';

jest.setTimeout(60_000);

const nonEmergency = {
  model: 'default/hmis',
  requestType: 'non-emergency',
  summary: 'I cannot see my clients',
  description: 'Since this morning',
  confirmed: { tried: true },
  fields: { agency: 'group:default/agency-north', request: 'Show them' },
};

const systemProblem = {
  model: 'default/clickhome',
  requestType: 'system-problem',
  summary: 'Jobs are lost',
  description: 'They vanish after a sync',
  confirmed: { tried: true },
};

let desk: SupportDeskTester;

beforeAll(async () => {
  desk = await startSupportDesk({ policy: supportDeskPolicy });
});

beforeEach(() => desk.setTime(FRIDAY));

const levelsSeen = async (ticket: ReturnType<typeof escalate>, user: string) =>
  Object.fromEntries(
    (await ticket.seen(user)).levels.map(it => [
      it.id,
      [it.direction, it.allowed ? 'allowed' : it.reason],
    ]),
  );

describe('a ticket of HMIS goes from level to level', () => {
  let ticket: ReturnType<typeof escalate>;

  beforeEach(async () => {
    ticket = escalate(
      desk,
      (await logTicket(desk, 'nina-moss', nonEmergency)).key,
    );
  });

  it('goes up with its evidence and keeps key and history; the receiving team learns of it (O0-11)', async () => {
    const { ticket: moved } = await ticket.bring('hana-cole', {
      to: 'level',
      level: 'system-administrator',
      reason: 'rights have to be changed',
      evidence: {
        tried: ['agency-colleagues'],
        articles: [{ title: 'How rights work' }],
        superUsers: [{ user: 'user:default/nora-quill', answer: 'no idea' }],
      },
    });
    expect(moved).toMatchObject({
      status: 'new',
      level: { id: 'system-administrator' },
      team: { ref: 'user:default/selma-ortiz' },
    });
    expect((await ticket.timeline('nina-moss')).at(-1)).toMatchObject({
      type: 'escalated',
      actor: { ref: 'user:default/hana-cole' },
      data: {
        from: 'technical-support',
        to: 'system-administrator',
        toTitle: 'HMIS System Administrator',
        reason: 'rights have to be changed',
      },
    });
    const { moves, evidence } = await ticket.seen('selma-ortiz');
    expect(moves).toMatchObject([
      {
        at: '2025-03-07T16:00:00.000Z',
        by: { title: 'Hana Cole' },
        direction: 'up',
        from: { title: 'HMIS Technical Support (Help Desk)' },
        to: { title: 'HMIS System Administrator' },
      },
    ]);
    expect(evidence).toMatchObject({
      tried: expect.arrayContaining(['agency-colleagues']),
      articles: [{ title: 'How rights work' }],
      superUsers: [{ user: 'user:default/nora-quill', answer: 'no idea' }],
    });
  });

  it('goes no further than the vendor, and comes back', async () => {
    await ticket.bring('selma-ortiz', {
      to: 'level',
      level: 'vendor',
      reason: 'the database is broken',
    });
    expect(await ticket.obstacles('selma-ortiz')).toMatchObject({
      escalate:
        'No level comes after Bowman Internet Systems technical support',
    });
    const { ticket: back } = await ticket.bring('selma-ortiz', {
      to: 'level',
      level: 'technical-support',
      reason: 'it was no fault',
    });
    expect(back.level.id).toBe('technical-support');
    expect((await ticket.seen('hana-cole')).moves).toMatchObject([
      { direction: 'up', to: { id: 'vendor' } },
      { direction: 'down', to: { id: 'technical-support' } },
    ]);
  });

  it('says of every level whether it is open, and why not', async () => {
    expect(await levelsSeen(ticket, 'hana-cole')).toEqual({
      'agency-self-help': [
        'down',
        'No way leads from HMIS Technical Support (Help Desk) to Self-help within the agency',
      ],
      'technical-support': ['here', undefined],
      'system-administrator': ['up', 'allowed'],
      vendor: ['up', 'allowed'],
    });
    expect((await levelsSeen(ticket, 'nina-moss')).vendor).toEqual([
      'up',
      'Bowman Internet Systems technical support is only for Technical Support Staff or HMIS System Administrator or Agency Administrator or Executive Director.',
    ]);
  });

  it('refuses the level to those whom its requires does not let in', async () => {
    const { status, body } = await ticket.escalate('nina-moss', {
      to: 'level',
      level: 'vendor',
      reason: 'it is urgent',
    });
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: 'ROLE_REQUIRED',
      rule: 'levels.vendor.requires',
    });
    expect(JSON.stringify(body)).not.toContain('555-0131');
  });

  it.each([
    [{ level: 'nowhere' }, 400, /level: 'nowhere' is not a level of .*vendor/],
    [
      { level: 'agency-self-help' },
      409,
      /no way leads from .* allowed: system-administrator, vendor/,
    ],
    [
      { level: 'technical-support' },
      409,
      /is at HMIS Technical Support .* already/,
    ],
    [{ reason: ' ' }, 400, /reason: is empty: say why/],
    [{ reason: undefined }, 400, /reason: is missing: say why/],
    [
      { evidence: { tried: ['magic'] } },
      422,
      /evidence.tried\[0\]: 'magic' is not a step/,
    ],
    [
      { evidence: { superUsers: [{ user: 'user:default/nobody' }] } },
      422,
      /evidence.superUsers\[0\].user: 'user:default\/nobody' is not a user/,
    ],
    [
      { raise: { requestType: 'non-emergency' } },
      400,
      /raise: is for a level with request types/,
    ],
  ])('answers %j with %d', async (wrong, status, message) => {
    const response = await ticket.escalate('hana-cole', {
      to: 'level',
      level: 'vendor',
      reason: 'because',
      ...wrong,
    } as any);
    expect(response.body.error.message).toMatch(message);
    expect(response.status).toBe(status);
  });

  it('names the actions of an escalation among those that are possible', async () => {
    const { body } = await ticket.escalate('hana-cole', {
      to: 'level',
      level: 'technical-support',
      reason: 'because',
    });
    expect(body.error.possible).toEqual(
      expect.arrayContaining(['escalate', 'takeStep']),
    );
    expect(await ticket.obstacles('hana-cole')).toMatchObject({
      deescalate: 'No level comes before HMIS Technical Support (Help Desk)',
    });
  });

  it('can be taken back like other changes', async () => {
    await ticket.bring('hana-cole', {
      to: 'level',
      level: 'system-administrator',
      reason: 'by mistake',
    });
    const { body } = await ticket.undo('hana-cole');
    expect(body).toMatchObject({
      level: { id: 'technical-support' },
      team: { ref: 'group:default/hmis-help-desk' },
    });
    expect((await ticket.seen('hana-cole')).moves).toEqual([]);
  });

  it('changes nothing for somebody who saw an older version', async () => {
    const response = await ticket.escalate(
      'hana-cole',
      { to: 'level', level: 'vendor', reason: 'because' },
      { 'If-Match': '99' },
    );
    expect(response.status).toBe(409);
    expect(response.body.error.code).toBe('STALE_VERSION');
  });
});

describe('a charge', () => {
  it('is accepted by somebody before the ticket goes to the level that has it (S4-12, O4-13)', async () => {
    const { key } = await logTicket(desk, 'bianca-moor', systemProblem);
    const ticket = escalate(desk, key);
    expect((await ticket.seen('bianca-moor')).levels.at(-1)).toMatchObject({
      id: 'optional-consulting',
      direction: 'up',
      allowed: true,
      charge: expect.stringContaining('fee basis'),
    });
    const asked = await ticket.escalate('bianca-moor', {
      to: 'level',
      level: 'optional-consulting',
      reason: 'we cannot do it ourselves',
    });
    expect(asked.status).toBe(422);
    expect(asked.body.error.fields).toMatchObject([
      { field: 'chargeAcceptedBy' },
    ]);

    const { ticket: moved } = await ticket.bring('bianca-moor', {
      to: 'level',
      level: 'optional-consulting',
      reason: 'we cannot do it ourselves',
      chargeAcceptedBy: 'Bianca Moor',
    });
    expect(moved.level.id).toBe('optional-consulting');
    expect((await ticket.timeline('bianca-moor')).at(-1).data).toMatchObject({
      chargeAcceptedBy: 'Bianca Moor',
    });
  });
});

describe('a query about IHMS', () => {
  it('shows what was tried before it (S1-18), and leads to NEC for the project team alone (S1-20)', async () => {
    const { key } = await logTicket(desk, 'iona-petrie', query);
    const ticket = escalate(desk, key);
    const { evidence } = await ticket.seen('rory-baird');
    expect(evidence.tried).toHaveLength(3);
    expect(await levelsSeen(ticket, 'rory-baird')).toMatchObject({
      'level-0': ['down', expect.stringContaining('No way leads')],
      'level-2': ['here', undefined],
      'level-3': ['up', 'allowed'],
    });
    expect(await ticket.obstacles('iona-petrie')).toMatchObject({
      escalate: 'External Escalation is only for IHMS Project Team',
      deescalate: 'Only the support team does this',
      takeStep: 'Only the support team does this',
    });
  });
});
