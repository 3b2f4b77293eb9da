import { vendorEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startTimedDesk,
  type TimedDesk,
} from '../../staffing/__testUtils__/startTimedDesk';
import {
  FRIDAY,
  incident,
  logTicket,
  query,
} from '../../tickets/__testUtils__/requests';
import { workOn } from '../../tickets/work/__testUtils__/work';
import { connecting, FakePortal } from './__testUtils__/FakePortal';

jest.setTimeout(60_000);

const TEAM = 'rory-baird';
const MINUTE = 60_000;

describe("the exchange with a vendor's portal", () => {
  let portal: FakePortal;
  let desk: TimedDesk;
  let key: string;
  let work: ReturnType<typeof workOn>;
  let now: number;

  beforeEach(async () => {
    portal = new FakePortal();
    desk = await startTimedDesk({ features: [connecting(portal)] });
    now = Date.parse(FRIDAY);
    key = (await logTicket(desk, TEAM, incident)).key;
    work = workOn(desk, key);
  });

  const pass = (milliseconds: number) => {
    now += milliseconds;
    desk.setTime(new Date(now).toISOString());
  };
  const submit = () => desk.run('support-desk-vendor-submissions');
  const poll = () => desk.run('support-desk-vendor-polling');
  const vendor = async () => (await work.get(TEAM)).vendor!;
  const resend = async (user = TEAM) =>
    desk
      .as(user)
      .post(`/tickets/${key}/vendor/submissions`)
      .set('If-Match', String((await work.get(TEAM)).version));
  const record = async (edit: object) =>
    desk
      .as(TEAM)
      .patch(`/tickets/${key}/vendor`, edit)
      .set('If-Match', String((await work.get(TEAM)).version));

  it('creates a case of a ticket when it is logged, once', async () => {
    expect((await vendor()).portal).toEqual({
      id: 'helphub',
      state: 'queued',
      attempts: 0,
    });
    await Promise.all([submit(), submit()]);
    await submit();
    expect(portal.calls).toEqual(['create']);
    expect(portal.requests[0].ticket).toMatchObject({
      key,
      summary: 'Rent accounts do not open',
      priority: { id: 'p2' },
      reporter: { ref: `user:default/${TEAM}`, name: 'Rory Baird' },
    });
    expect(await vendor()).toMatchObject({
      reference: 'C-1',
      state: 'reported',
      status: 'Active',
      portal: {
        state: 'sent',
        attempts: 0,
        syncedAt: '2025-03-07T16:00:00.000Z',
      },
    });
    const [updated] = (await work.timeline(TEAM)).filter(
      it => it.type === 'vendorUpdated',
    );
    expect(updated.actor.ref).toBe('support-desk');
  });

  it('sends nothing of a ticket that another contact takes', async () => {
    await submit();
    const asked = (await logTicket(desk, 'iona-petrie', query)).key;
    await submit();
    expect(portal.calls).toEqual(['create']);
    const { body } = await desk.as(TEAM).get(`/tickets/${asked}`);
    expect(body.vendor?.portal).toBeUndefined();
  });

  it('asks how a case stands once it is due, and its status drives the clocks', async () => {
    await submit();
    await poll();
    portal.change('C-1', { status: 'Waiting for Customer', team: 'ISG' });
    pass(6 * MINUTE);
    await Promise.all([poll(), poll()]);
    expect(portal.calls).toEqual(['create', 'poll C-1']);
    const ticket = await work.get(TEAM);
    expect(ticket).toMatchObject({
      status: 'waiting',
      waiting: { for: 'requester' },
      vendor: { status: 'Waiting for Customer', team: 'ISG' },
    });
    expect(ticket.clocks.map(it => it.state)).toContain('paused');
  });

  it('tries again, ever more seldom, with the same key and the same words', async () => {
    portal.fail(2, { retryable: true });
    await submit();
    expect((await vendor()).portal).toMatchObject({
      state: 'queued',
      attempts: 1,
      lastError: 'It is down',
    });
    await work.edit(TEAM, { summary: 'Rents are down' });
    await submit();
    expect(portal.calls).toHaveLength(1);
    pass(MINUTE);
    await submit();
    await submit();
    expect(portal.calls).toHaveLength(2);
    pass(MINUTE);
    await submit();
    await submit();
    expect(portal.calls).toEqual(['create', 'create', 'create', 'update C-1']);
    const [first, second, third, update] = portal.keys;
    expect([second, third]).toEqual([first, first]);
    expect(update).not.toBe(first);
    expect(portal.requests.map(it => it.ticket.summary)).toEqual([
      ...Array(3).fill('Rent accounts do not open'),
      'Rents are down',
    ]);
    expect(portal.size).toBe(1);
    expect((await vendor()).portal).toMatchObject({
      state: 'sent',
      attempts: 0,
    });
  });

  it('keeps as long away as the vendor wishes', async () => {
    portal.fail(1, { retryable: true, retryAfter: 30 * MINUTE });
    await submit();
    pass(29 * MINUTE);
    await submit();
    expect(portal.calls).toHaveLength(1);
    pass(MINUTE);
    await submit();
    expect(portal.calls).toHaveLength(2);
  });

  it('gives up what the vendor refuses, tells the team, and sends it when somebody says so', async () => {
    await desk.told();
    portal.fail(1, { retryable: false });
    await submit();
    pass(24 * 60 * MINUTE);
    await submit();
    expect(portal.calls).toHaveLength(1);
    expect((await vendor()).portal).toMatchObject({
      state: 'failed',
      attempts: 1,
      lastError: 'It is down',
    });
    expect(await desk.told()).toContainEqual(
      expect.objectContaining({
        title: `${key} could not be sent to the vendor`,
        description: expect.not.stringContaining('It is down'),
      }),
    );
    const response = await resend();
    expect(response.status).toBe(202);
    expect(
      vendorEndpoints.sendVendorCase.response.parse(response.body),
    ).toMatchObject({ vendor: { portal: { state: 'queued', attempts: 0 } } });
    await submit();
    expect((await vendor()).reference).toBe('C-2');
    const [first, second] = portal.keys;
    expect(second).not.toBe(first);
  });

  it('gives up after many attempts', async () => {
    portal.fail(50, { retryable: true });
    for (let i = 0; i < 30; i++) {
      await submit();
      pass(60 * MINUTE);
    }
    expect(portal.calls).toHaveLength(12);
    expect((await vendor()).portal).toMatchObject({
      state: 'failed',
      attempts: 12,
    });
  });

  it('leaves a portal alone that fails again and again, for all of its tickets', async () => {
    portal.fail(6, { retryable: true });
    for (let i = 0; i < 5; i++) await logTicket(desk, TEAM, incident);
    await submit();
    expect(portal.calls).toHaveLength(5);
    expect((await vendor()).portal?.heldUntil).toBe('2025-03-07T16:05:00.000Z');
    pass(4 * MINUTE);
    await submit();
    expect(portal.calls).toHaveLength(5);
    // Half open: one call, which fails and opens it again.
    pass(2 * MINUTE);
    await submit();
    expect(portal.calls).toHaveLength(6);
    expect((await vendor()).portal?.heldUntil).toBe('2025-03-07T16:11:00.000Z');
    pass(6 * MINUTE);
    await submit();
    expect(portal.calls).toHaveLength(12);
    expect((await vendor()).portal?.heldUntil).toBeUndefined();
  });

  it('creates no case that somebody has logged by hand', async () => {
    portal.fail(1, { retryable: true });
    await submit();
    await record({ reference: 'HAND-1' });
    pass(60 * MINUTE);
    await submit();
    expect(portal.calls).toEqual(['create']);
    expect((await vendor()).portal?.state).toBe('sent');
  });

  it('creates no case of a ticket that has ended before', async () => {
    await work.do(TEAM, { action: 'cancel', reason: 'It works again' });
    await submit();
    expect(portal.calls).toEqual([]);
  });

  it('tells the vendor of an end, and asks no more', async () => {
    await submit();
    await work.do(TEAM, { action: 'cancel', reason: 'It works again' });
    await submit();
    expect(portal.calls).toEqual(['create', 'update C-1']);
    expect(portal.requests.at(-1)?.ticket.status).toBe('cancelled');
    pass(10 * MINUTE);
    await poll();
    expect(portal.calls).toHaveLength(2);
  });

  it('tells what was edited while it was sent', async () => {
    portal.meanwhile = async () => {
      portal.meanwhile = async () => {};
      await work.edit(TEAM, { summary: 'Rents are down' });
    };
    await submit();
    expect(portal.calls).toEqual(['create', 'update C-1']);
  });

  it('takes from the vendor only what a person could record', async () => {
    await submit();
    portal.change('C-1', {
      url: 'data:text/html,hello',
      team: 'x'.repeat(201),
      status: 'With third line',
    });
    pass(6 * MINUTE);
    await poll();
    const { url, team, status } = await vendor();
    expect({ url, team, status }).toEqual({ status: 'With third line' });
  });

  it('is asked for by those alone who may speak with the vendor, at the version that they saw', async () => {
    await submit();
    await work.do(TEAM, {
      action: 'assign',
      assignee: 'user:default/ewan-gault',
    });
    const refused = await resend('ewan-gault');
    expect(refused.status).toBe(403);
    const { version } = await work.get(TEAM);
    const stale = await desk
      .as(TEAM)
      .post(`/tickets/${key}/vendor/submissions`)
      .set('If-Match', String(version - 1));
    expect(stale.status).toBe(409);
    portal.fail(1, { retryable: true });
    await resend();
    await submit();
    expect((await vendor()).portal?.lastError).toBe('It is down');
    const seen = await work.get('ewan-gault');
    expect(JSON.stringify(seen)).not.toContain('It is down');
  });

  it('says where no portal takes a ticket', async () => {
    const alone = await startTimedDesk();
    const { version, ...ticket } = await logTicket(alone, TEAM, incident);
    expect(ticket.vendor.portal).toBeUndefined();
    const { status, body } = await alone
      .as(TEAM)
      .post(`/tickets/${ticket.key}/vendor/submissions`)
      .set('If-Match', String(version));
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: 'NOT_POSSIBLE',
      message: expect.stringContaining('no portal of a vendor is connected'),
    });
  });
});
