import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { FRIDAY, incident, logTicket, query } from '../__testUtils__/requests';
import { workOn } from './__testUtils__/work';

jest.setTimeout(60_000);

const USER = 'iona-petrie';
const TEAM = 'lena-baird';

let desk: SupportDeskTester;

beforeAll(async () => {
  desk = await startSupportDesk({ policy: supportDeskPolicy });
});

beforeEach(() => desk.setTime(FRIDAY));

describe('editing a ticket', () => {
  let work: ReturnType<typeof workOn>;

  beforeEach(async () => {
    work = workOn(desk, (await logTicket(desk, USER, query)).key);
  });

  it('changes what it says, and the history keeps what it said', async () => {
    const { status, body } = await work.edit(USER, {
      summary: 'How do I reverse a posted payment?',
      module: 'estates',
      fields: { urgent: true },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 2,
      summary: 'How do I reverse a posted payment?',
      module: { id: 'estates' },
      fields: { urgent: true },
    });
    expect((await work.timeline(USER)).at(-1)).toMatchObject({
      type: 'edited',
      data: {
        fields: [
          { field: 'summary', from: query.summary },
          { field: 'module', from: 'rents', to: 'estates' },
          { field: 'fields.urgent', from: null, to: true },
        ],
      },
    });
    const found = await desk.as(USER).get('/tickets?q=posted');
    expect(found.body.items.map((it: any) => it.id)).toContain(body.id);
  });

  it('is no change where nothing is different', async () => {
    const { body } = await work.edit(USER, { summary: query.summary });
    expect(body.version).toBe(1);
  });

  it('answers 400 and 422 for what does not fit', async () => {
    const unknown = await work.edit(USER, { module: 'boats' });
    expect(unknown.status).toBe(400);
    expect(unknown.body.error.fields).toMatchObject([
      { field: 'module', allowed: expect.arrayContaining(['rents']) },
    ]);
    const unfit = await work.edit(USER, {
      fields: { urgent: 'very', colour: 'red' },
    });
    expect(unfit.status).toBe(422);
    expect(unfit.body.error.fields.map((it: any) => it.field)).toEqual([
      'fields.urgent',
      'fields.colour',
    ]);
  });

  it('is over for the requester with the ticket, not for support', async () => {
    await work.do(USER, { action: 'cancel', reason: 'Found it' });
    const late = await work.edit(USER, { summary: 'Never mind' });
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain('It was cancelled');
    expect((await work.obstacles(USER)).edit).toBe('It was cancelled');
    const { status } = await work.edit(TEAM, { summary: 'Reverse a payment' });
    expect(status).toBe(200);
  });
});

describe('taking a change back', () => {
  let work: ReturnType<typeof workOn>;

  beforeEach(async () => {
    work = workOn(desk, (await logTicket(desk, 'rory-baird', incident)).key);
  });

  it('makes the ticket what it was, and tells so', async () => {
    const before = await work.get(TEAM);
    await work.do(TEAM, {
      action: 'wait',
      for: 'requester',
      reason: 'Which accounts?',
    });
    desk.setTime('2025-03-07T16:00:59Z');
    const { status, body } = await work.undo(TEAM);
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 3, status: 'new' });
    expect(body.waiting).toBeUndefined();
    expect(body.modelStatus).toBeUndefined();
    expect(body.clocks.map((it: any) => it.dueAt)).toEqual(
      before.clocks.map(it => it.dueAt),
    );
    expect((await work.timeline(TEAM)).slice(-2)).toMatchObject([
      { type: 'waiting' },
      { type: 'undone', data: { undone: ['waiting'], version: 2 } },
    ]);
  });

  it('leaves a clock behind that another priority had brought, stopped', async () => {
    await work.do(TEAM, {
      action: 'prioritise',
      priority: 'p1',
      reason: 'Everybody is concerned',
    });
    const { body } = await work.undo(TEAM);
    expect(body.priority.id).toBe('p2');
    const running = body.clocks.filter((it: any) => it.state === 'running');
    expect(running.map((it: any) => it.dueAt)).toEqual([
      '2025-03-10T12:00:00.000Z',
      '2025-03-14T16:00:00.000Z',
    ]);
    const again = await work.do(TEAM, {
      action: 'prioritise',
      priority: 'p1',
      reason: 'They are',
    });
    expect(again.clocks.filter(it => !it.stoppedAt)).toHaveLength(2);
  });

  it('is for whom it was made by, within a minute, and once', async () => {
    await work.do(TEAM, { action: 'acknowledge' });
    const byOther = await work.undo('rory-baird');
    expect(byOther.status).toBe(403);
    expect(byOther.body.error).toMatchObject({
      code: 'NOT_YOURS',
      ask: [{ people: [{ name: 'Lena Baird' }] }],
    });
    desk.setTime('2025-03-07T16:01:01Z');
    const late = await work.undo(TEAM);
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain('more than 60 seconds ago');

    desk.setTime(FRIDAY);
    expect((await work.undo(TEAM)).status).toBe(200);
    const twice = await work.undo(TEAM);
    expect(twice.status).toBe(409);
    expect(twice.body.error.code).toBe('NOT_POSSIBLE');
  });

  it('does not take back that a ticket was logged', async () => {
    const { status, body } = await work.undo('rory-baird');
    expect(status).toBe(409);
    expect(body.error.message).toContain('created');
  });
});

describe('a model that has changed', () => {
  it('changes nothing of a ticket that has its promises already', async () => {
    await logTicket(desk, 'rory-baird', incident);
    const { status, body } = await desk
      .as(TEAM)
      .get('/models/default/nec-ihms/changes');
    expect(status).toBe(200);
    expect(body.items).toEqual([]);
    expect(body.open).toBeGreaterThan(0);
    const nobody = await desk
      .as('nina-moss')
      .get('/models/default/nec-ihms/changes');
    expect(nobody.body).toEqual({ items: [], open: 0 });
  });
});
