import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigReader } from '@backstage/config';
import type { VendorCaseRequest } from '@supportdesk/backstage-plugin-support-desk-node';
import { readPortals } from '../settings';

/** A request as the vendor got it. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** How a vendor answers a request. */
export type Answer = (
  response: ServerResponse,
  request: Received,
) => unknown | Promise<unknown>;

export const exampleCase = {
  case: {
    number: 4711,
    link: 'https://support.vendor.example.com/4711',
    state: 'awaiting_customer',
    group: { name: 'Third line' },
    changed: '2025-03-07T15:59:00Z',
  },
};

/** An answer in JSON. */
export function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Answer {
  return response =>
    response
      .writeHead(status, { 'Content-Type': 'application/json', ...headers })
      .end(body === undefined ? undefined : JSON.stringify(body));
}

/** A vendor on a free port of this machine: answers in the order that the test says, then with a case. */
export async function startVendor() {
  const received: Received[] = [];
  const answers: Answer[] = [];
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const it = {
      method: request.method!,
      url: request.url!,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    received.push(it);
    await (answers.shift() ?? json(200, exampleCase))(response, it);
  };
  const server = createServer(listener);
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answers,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}

export const request: VendorCaseRequest = {
  ticket: {
    id: '1',
    key: 'IHMS-1',
    model: 'supportmodel:default/nec-ihms',
    requestType: { id: 'service-incident', title: 'Incident' },
    summary: 'Rents "are" down',
    description: 'All of them',
    fields: { users: 12, live: true },
    priority: { id: 'p2', title: 'Priority 2' },
    status: 'new',
    createdAt: '2025-03-07T16:00:00.000Z',
    reporter: { ref: 'user:default/ann', name: 'Ann Example' },
  },
};

/** A portal as an administrator configures it. */
export function configured(url: string, changes: object = {}) {
  const portal = {
    id: 'helphub',
    model: 'default/nec-ihms',
    contact: 'nec-portal',
    baseUrl: `${url}/api/v1`,
    timeoutSeconds: 1,
    auth: { token: 'our-token' },
    operations: {
      create: {
        method: 'POST',
        path: '/cases',
        headers: { 'X-Source': 'Support Desk {{ticket.key}}' },
        body: {
          title: '{{ticket.key}}: {{ticket.summary}}',
          users: '{{ticket.fields.users}}',
          live: '{{ ticket.fields.live }}',
          tags: ['support', '{{ticket.module.id}}'],
          module: '{{ticket.module.title}}',
          urgent: false,
        },
      },
      update: {
        method: 'PATCH',
        path: '/cases/{{reference}}',
        body: { state: '{{ticket.status}}' },
      },
      poll: { method: 'GET', path: '/cases/{{reference}}' },
    },
    response: {
      reference: '/case/number',
      url: '/case/link',
      status: '/case/state',
      team: '/case/group/name',
      updatedAt: '/case/changed',
    },
    statuses: { awaiting_customer: 'waiting-for-customer' },
    ...changes,
  };
  const config = { supportDesk: { vendorPortals: [portal] } };
  return readPortals(new ConfigReader(config))[0];
}
