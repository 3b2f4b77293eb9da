import {
  startTimedDesk,
  type TimedDesk,
} from '../../staffing/__testUtils__/startTimedDesk';
import {
  FRIDAY,
  incident,
  logTicket,
} from '../../tickets/__testUtils__/requests';
import { workOn } from '../../tickets/work/__testUtils__/work';
import { DeliveryLog } from './DeliveryLog';
import { connecting, FakePortal, signed } from './__testUtils__/FakePortal';

jest.setTimeout(60_000);

const TEAM = 'rory-baird';
const PATH = '/api/support-desk/vendor-portals/helphub/webhooks';

describe('a webhook of a vendor', () => {
  let portal: FakePortal;
  let desk: TimedDesk;
  let work: ReturnType<typeof workOn>;
  let deliveries = 0;

  beforeEach(async () => {
    portal = new FakePortal();
    desk = await startTimedDesk({ features: [connecting(portal)] });
    work = workOn(desk, (await logTicket(desk, TEAM, incident)).key);
    await desk.run('support-desk-vendor-submissions');
  });

  const post = (body: string, signature = signed(body), path = PATH) =>
    desk.anonymous
      .post(path)
      .set('Content-Type', 'application/json')
      .set('Signature', signature)
      .send(body);
  const delivery = (event: object, changes: object = {}) => {
    deliveries += 1;
    const events = [{ reference: 'C-1', ...event }];
    return JSON.stringify({
      id: `d-${deliveries}`,
      sentAt: FRIDAY,
      events,
      ...changes,
    });
  };
  const vendor = async () => (await work.get(TEAM)).vendor!;

  it('changes the ticket without a token of the portal', async () => {
    const { status, body } = await post(
      delivery({ status: 'Waiting for Customer' }),
    );
    expect({ status, body }).toEqual({
      status: 202,
      body: { status: 'accepted' },
    });
    expect(await work.get(TEAM)).toMatchObject({
      status: 'waiting',
      modelStatus: { id: 'waiting-for-customer' },
    });
  });

  it('opens no other door', async () => {
    for (const path of ['/tickets', '/vendor-portals', '/vendor-portals/x']) {
      const { status } = await desk.anonymous.get(`/api/support-desk${path}`);
      expect(status).toBe(401);
    }
  });

  it.each([
    ['another secret', 'f'.repeat(64)],
    ['none', ''],
  ])('is refused with a signature by %s', async (_title, signature) => {
    const { status, body } = await post(
      delivery({ status: 'With third line' }),
      signature,
    );
    expect(status).toBe(401);
    expect(body.error.message).toContain('signature');
    expect((await vendor()).status).toBe('Active');
  });

  it('is refused when its body is not what was signed', async () => {
    const body = delivery({ status: 'With third line' });
    const { status } = await post(`${body} `, signed(body));
    expect(status).toBe(401);
  });

  it('counts once, however often it comes', async () => {
    const body = delivery({ status: 'With third line' });
    await post(body);
    await post(delivery({ status: 'Active' }));
    expect((await post(body)).status).toBe(202);
    expect((await vendor()).status).toBe('Active');
  });

  it('comes again when it could not be dealt with', async () => {
    const body = delivery({ status: 'With third line' });
    const { id } = JSON.parse(body);
    jest.spyOn(portal, 'receiveWebhook').mockResolvedValueOnce({
      id,
      sentAt: new Date(FRIDAY),
      events: [null!],
    });
    expect((await post(body)).status).toBe(500);
    expect((await post(body)).status).toBe(202);
    expect((await vendor()).status).toBe('With third line');
  });

  it('comes again when whoever took it died before noting that', async () => {
    const body = delivery({ status: 'With third line' });
    const add = jest
      .spyOn(DeliveryLog.prototype, 'add')
      .mockRejectedValueOnce(new Error('killed'));
    expect((await post(body)).status).toBe(500);
    expect((await post(body)).status).toBe(202);
    add.mockRestore();
    const timeline = JSON.stringify(await work.timeline(TEAM));
    expect(timeline.match(/With third line/g)).toHaveLength(1);
  });

  it.each(['2025-03-07T15:54:59Z', '2025-03-07T16:05:01Z'])(
    'is refused when it was sent at %s',
    async sentAt => {
      const { status, body } = await post(
        delivery({ status: 'With third line' }, { sentAt }),
      );
      expect(status).toBe(400);
      expect(body.error.message).toContain('allowed are 5 minutes');
      expect((await vendor()).status).toBe('Active');
    },
  );

  it('changes nothing when something newer is known', async () => {
    await post(delivery({ team: 'New', updatedAt: '2025-03-07T15:59:00Z' }));
    const late = await post(
      delivery({ team: 'Old', updatedAt: '2025-03-07T15:58:00Z' }),
    );
    expect(late.status).toBe(202);
    expect((await vendor()).team).toBe('New');
    await Promise.all(
      [5, 9, 7].map(second =>
        post(
          delivery({
            team: `Team ${second}`,
            updatedAt: `2025-03-07T15:59:0${second}Z`,
          }),
        ),
      ),
    );
    expect((await vendor()).team).toBe('Team 9');
  });

  it('about a case that nobody knows is accepted, and changes nothing', async () => {
    const before = await work.get(TEAM);
    const { status } = await post(delivery({ reference: 'C-99' }));
    expect(status).toBe(202);
    expect((await work.get(TEAM)).version).toBe(before.version);
  });

  it('moves no ticket that has ended', async () => {
    await work.do(TEAM, { action: 'cancel', reason: 'It works again' });
    await post(delivery({ status: 'Active', team: 'ISG' }));
    expect(await work.get(TEAM)).toMatchObject({ status: 'cancelled' });
  });

  it('may not be large', async () => {
    const body = delivery({ message: 'x'.repeat(300_000) });
    const { status, body: answer } = await post(body);
    expect(status).toBe(413);
    expect(answer.error.message).toContain('256kb');
  });

  it('is for a portal that there is', async () => {
    const body = delivery({});
    const path = PATH.replace('helphub', 'other');
    expect((await post(body, signed(body), path)).status).toBe(404);
  });
});
