import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import httpVendorPortal from '@supportdesk/backstage-plugin-support-desk-backend-module-http-vendor-portal';
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

jest.setTimeout(60_000);

const TEAM = 'rory-baird';
const SECRET = 'a secret between us';
const MINUTE = 60_000;

/** A vendor's case as its own portal has it. */
const kase = { id: 'CS-1', state: 'open', team: 'Helpdesk', changed: FRIDAY };

describe('a ticket at a vendor whose portal speaks JSON over HTTP', () => {
  let server: Server;
  let desk: TimedDesk;
  let work: ReturnType<typeof workOn>;
  let broken: number;
  const received: string[] = [];

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      received.push(`${request.method} ${request.url} ${body}`.trim());
      if (broken > 0) {
        broken -= 1;
        response.writeHead(503, { 'Retry-After': '60' }).end();
      } else {
        response.end(JSON.stringify(kase));
      }
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const portal = {
      id: 'helphub',
      model: 'default/nec-ihms',
      contact: 'nec-portal',
      baseUrl: `http://127.0.0.1:${port}/api`,
      auth: { token: 'ours' },
      operations: {
        create: {
          method: 'POST',
          path: '/cases',
          body: { title: '{{ticket.key}}: {{ticket.summary}}' },
        },
        update: { method: 'PATCH', path: '/cases/{{reference}}' },
        poll: { method: 'GET', path: '/cases/{{reference}}' },
      },
      response: {
        reference: '/id',
        status: '/state',
        team: '/team',
        updatedAt: '/changed',
      },
      statuses: { open: 'active', customer: 'waiting-for-customer' },
      webhook: {
        secret: SECRET,
        header: 'X-Signature',
        timestampHeader: 'X-Timestamp',
      },
    };
    desk = await startTimedDesk({
      features: [
        httpVendorPortal,
        mockServices.rootConfig.factory({
          data: { supportDesk: { vendorPortals: [portal] } },
        }),
      ],
    });
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(resolve => {
      server.close(resolve);
    });
  });

  const at = (minutes: number) =>
    new Date(Date.parse('2025-03-10T10:00:00Z') + minutes * MINUTE);
  const clock = async () => work.clock(TEAM, 'resolution');

  it('is created, polled, and waits when the vendor says so', async () => {
    broken = 1;
    desk.setTime(at(0).toISOString());
    const { key } = await logTicket(desk, TEAM, incident);
    work = workOn(desk, key);

    await desk.run('support-desk-vendor-submissions');
    expect((await work.get(TEAM)).vendor).toMatchObject({
      state: 'referenceMissing',
      portal: {
        state: 'queued',
        attempts: 1,
        lastError: 'The vendor answered 503',
      },
    });
    desk.setTime(at(1).toISOString());
    await desk.run('support-desk-vendor-submissions');
    const title = `${key}: Rent accounts do not open`;
    const creation = `POST /api/cases ${JSON.stringify({ title })}`;
    expect(received).toEqual([creation, creation]);
    expect((await work.get(TEAM)).vendor).toMatchObject({
      reference: 'CS-1',
      state: 'reported',
      status: 'Active',
      team: 'Helpdesk',
      portal: { state: 'sent' },
    });

    Object.assign(kase, { team: 'Third line', changed: at(5).toISOString() });
    desk.setTime(at(7).toISOString());
    await desk.run('support-desk-vendor-polling');
    expect(received.at(-1)).toBe('GET /api/cases/CS-1');
    expect((await work.get(TEAM)).vendor?.team).toBe('Third line');
    expect((await clock()).state).toBe('running');

    desk.setTime(at(10).toISOString());
    const body = JSON.stringify({
      ...kase,
      state: 'customer',
      changed: at(10).toISOString(),
    });
    const timestamp = String(at(10).getTime() / 1000);
    const webhook = (signature: string) =>
      desk.anonymous
        .post('/api/support-desk/vendor-portals/helphub/webhooks')
        .set('Content-Type', 'application/json')
        .set('X-Timestamp', timestamp)
        .set('X-Signature', signature)
        .send(body);
    expect((await webhook('f'.repeat(64))).status).toBe(401);
    expect((await clock()).state).toBe('running');
    const signature = createHmac('sha256', SECRET)
      .update(`${timestamp}.${body}`)
      .digest('hex');
    expect((await webhook(`sha256=${signature}`)).status).toBe(202);
    expect(await work.get(TEAM)).toMatchObject({
      status: 'waiting',
      modelStatus: { title: 'Waiting for Customer' },
    });
    expect((await clock()).state).toBe('paused');

    // What the poll brings is older than what the webhook has said.
    desk.setTime(at(15).toISOString());
    await desk.run('support-desk-vendor-polling');
    expect(received).toHaveLength(4);
    expect((await clock()).state).toBe('paused');
  });
});
