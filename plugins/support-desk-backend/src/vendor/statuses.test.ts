import type { EditVendorCase } from '@supportdesk/backstage-plugin-support-desk-common';
import { escalate } from '../escalation/__testUtils__/escalate';
import {
  startTimedDesk,
  type TimedDesk,
} from '../staffing/__testUtils__/startTimedDesk';
import {
  FRIDAY,
  incident,
  logTicket,
  query,
} from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';

jest.setTimeout(60_000);

const TEAM = 'rory-baird';
const COLLEAGUE = 'lena-baird';
const USER = 'iona-petrie';

describe("the vendor's status of a ticket", () => {
  let desk: TimedDesk;
  let key: string;
  let work: ReturnType<typeof workOn>;

  beforeAll(async () => {
    desk = await startTimedDesk();
  });

  beforeEach(async () => {
    desk.setTime(FRIDAY);
    key = (await logTicket(desk, TEAM, incident)).key;
    work = workOn(desk, key);
  });

  const record = async (edit: EditVendorCase, ticket = key) => {
    const { version } = await workOn(desk, ticket).get(COLLEAGUE);
    const response = await desk
      .as(COLLEAGUE)
      .patch(`/tickets/${ticket}/vendor`, edit)
      .set('If-Match', String(version));
    expect(response.status).toBe(200);
    return response.body;
  };
  const reply = async (entry: object = {}) => {
    const { version } = await work.get(COLLEAGUE);
    return desk
      .as(COLLEAGUE)
      .post(`/tickets/${key}/contacts`, {
        channel: 'email',
        direction: 'out',
        with: 'Helphub',
        contact: 'nec-portal',
        nature: 'The log of the batch',
        outcome: 'reached',
        ...entry,
      })
      .set('If-Match', String(version));
  };
  const dueAt = async () => ({
    response: (await work.clock(TEAM, 'response')).dueAt,
    resolution: (await work.clock(TEAM, 'resolution')).dueAt,
  });

  it("drives the vendor's clocks, and the reply by mail sets 'Active' (S1-63 to S1-66)", async () => {
    desk.setTime('2025-03-10T10:00:00Z');
    const waiting = await record({ status: 'Waiting for Customer' });
    expect(waiting).toMatchObject({
      status: 'waiting',
      modelStatus: { id: 'waiting-for-customer' },
      waiting: { for: 'requester' },
      vendor: { status: 'Waiting for Customer' },
    });
    expect((await work.timeline(TEAM)).slice(-2)).toMatchObject([
      {
        type: 'vendorUpdated',
        data: {
          changes: [
            { field: 'status', from: null, to: 'Waiting for Customer' },
          ],
        },
      },
      { type: 'modelStatusSet', data: { to: 'waiting-for-customer' } },
    ]);

    desk.setTime('2025-03-10T11:30:00Z');
    expect((await reply()).status).toBe(201);
    expect(await work.get(TEAM)).toMatchObject({
      status: 'inProgress',
      modelStatus: { title: 'Active' },
      vendor: { status: 'Active' },
    });
    expect(await dueAt()).toEqual({
      response: '2025-03-10T13:30:00.000Z',
      resolution: '2025-03-17T09:30:00.000Z',
    });
  });

  it.each([
    ['to somebody else', { contact: 'ihms-mailbox' }],
    ['from the vendor', { direction: 'in' }],
    ['that did not arrive', { outcome: 'noAnswer' }],
  ])('goes on waiting after a mail %s', async (_title, entry) => {
    await record({ status: 'waiting-for-customer' });
    expect((await reply(entry)).status).toBe(201);
    expect((await work.get(TEAM)).status).toBe('waiting');
  });

  it('in words of its own is kept as they are', async () => {
    const before = await work.get(TEAM);
    const noted = await record({ status: 'With third line' });
    expect(noted).toMatchObject({
      status: before.status,
      vendor: { status: 'With third line' },
    });
    expect(noted.modelStatus).toBeUndefined();
    const known = await record({ status: 'ACTIVE' });
    expect(known).toMatchObject({
      modelStatus: { id: 'active' },
      vendor: { status: 'Active' },
    });
    const { version } = known;
    expect((await record({ status: 'Active' })).version).toBe(version);
  });

  it('moves no ticket that is resolved', async () => {
    const fields = { environment: 'LIVE', workaround: 'none' };
    await work.do(TEAM, { action: 'resolve', resolution: 'Done', fields });
    expect(await record({ status: 'Waiting for Customer' })).toMatchObject({
      status: 'resolved',
      vendor: { status: 'Waiting for Customer' },
    });
  });

  it('is told to whoever asked in the first place, once it waits for an answer (S1-63)', async () => {
    const asked = (await logTicket(desk, USER, query)).key;
    const { raised } = await escalate(desk, asked).bring(TEAM, {
      to: 'level',
      level: 'level-3',
      reason: 'Only NEC can mend it',
      raise: {
        requestType: 'service-incident',
        priority: 'p2',
        confirmed: { registration: true },
      },
    });
    await desk.told();
    await record({ status: 'Active' }, raised!.key);
    expect(await desk.told()).toEqual([]);
    await record({ status: 'Waiting for Customer' }, raised!.key);
    expect(await desk.told()).toMatchObject([
      {
        to: [`user:default/${TEAM}`],
        title: `${raised!.key} is waiting for you`,
      },
      {
        to: [`user:default/${USER}`],
        title: `${asked}: ${
          raised!.key
        }, raised for it, is waiting for your answer`,
      },
    ]);
  });
});
