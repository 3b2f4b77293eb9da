import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { ticketEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

jest.setTimeout(60_000);

const FRIDAY = '2025-03-07T16:00:00Z';

/** To the supplier: for the project team only. */
const incident = {
  model: 'default/nec-ihms',
  requestType: 'service-incident',
  summary: 'Rent accounts do not open',
  module: 'rents',
  priority: 'p2',
};

/** To the project team: for users, once they have tried to help themselves. */
const query = {
  model: 'default/nec-ihms',
  requestType: 'query',
  summary: 'How do I reverse a payment?',
  description: 'Posted to the wrong account.',
  module: 'component:default/ihms-rents',
  confirmed: { tried: true },
};

describe('tickets over HTTP', () => {
  let desk: SupportDeskTester;

  const start = async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  };

  beforeEach(() => desk.setTime(FRIDAY));

  const log = async (user: string, body: object) => {
    const response = await desk.as(user).post('/tickets', body);
    expect(response.body).not.toHaveProperty('error');
    expect(response.status).toBe(201);
    return ticketEndpoints.createTicket.response.parse(response.body) as any;
  };

  describe('POST /tickets', () => {
    beforeAll(start);

    it('logs a ticket and starts its clocks (6.5)', async () => {
      const ticket = await log('rory-baird', incident);
      expect(ticket).toMatchObject({
        key: expect.stringMatching(/^IHMS-\d+$/),
        model: 'supportmodel:default/nec-ihms',
        requestType: {
          id: 'service-incident',
          title: 'Service incident to NEC',
        },
        kind: 'incident',
        status: 'new',
        level: { id: 'level-3', level: 3 },
        priority: { id: 'p2', rank: 2, word: 'priority' },
        module: {
          id: 'rents',
          title: 'Rents',
          entity: 'component:default/ihms-rents',
        },
        reporter: { ref: 'user:default/rory-baird', title: 'Rory Baird' },
        team: { ref: 'group:default/ihms-project-team' },
        channel: 'portal',
        createdAt: '2025-03-07T16:00:00.000Z',
        nextDueAt: '2025-03-10T12:00:00.000Z',
        version: 1,
      });
      expect(ticket.clocks).toMatchObject([
        {
          id: 'response',
          state: 'running',
          dueLocal: 'Mon 10 March 2025, 12:00 GMT',
          usedMs: 0,
          targetMs: 4 * 3_600_000,
          confirm: expect.arrayContaining([expect.any(String)]),
          segments: [
            {
              start: '2025-03-07T16:00:00.000Z',
              end: '2025-03-07T17:00:00.000Z',
            },
            {
              start: '2025-03-10T09:00:00.000Z',
              end: '2025-03-10T12:00:00.000Z',
            },
          ],
        },
        { id: 'resolution', dueLocal: 'Fri 14 March 2025, 16:00 GMT' },
      ]);
    });

    it.each([
      [
        'P1 on Saturday',
        'rory-baird',
        { ...incident, priority: 'p1' },
        '2025-03-08T11:00:00Z',
      ],
      ['P3', 'rory-baird', { ...incident, priority: 'p3' }, FRIDAY],
      ['P2 in March', 'rory-baird', incident, '2025-03-28T16:00:00Z'],
      ['a query', 'iona-petrie', query, FRIDAY],
      [
        'rapid response',
        'nora-quill',
        {
          model: 'default/hmis',
          requestType: 'rapid-response',
          summary: 'Nobody can sign in',
          fields: {
            agency: 'group:default/agency-north',
            'contact-information': '555-0199',
            problem: 'The sign-in page stays empty.',
          },
          confirmed: { situation: true },
          discoveredAt: '2025-03-10T16:30:00Z',
        },
        '2025-03-10T17:00:00Z',
      ],
    ])(
      'promises what the preview promised: %s',
      async (_title, user, body, at) => {
        desk.setTime(at);
        const { requestType, priority, discoveredAt } = body as any;
        const preview = await desk.as(user).get(
          `/models/${body.model}/targets?${new URLSearchParams({
            requestType,
            ...(priority && { priority }),
            ...(discoveredAt && { discoveredAt }),
          })}`,
        );
        const response = await desk.as(user).post('/tickets', body);
        expect(response.status).toBe(201);
        const promises = (items: any[], start: string) =>
          items.map(it => [it.id, it[start], it.dueAt, it.dueLocal, it.label]);
        expect(promises(response.body.clocks, 'startedAt')).toEqual(
          promises(preview.body.items, 'startAt'),
        );
      },
    );

    it('numbers the tickets of a prefix', async () => {
      const numbers = [];
      for (let i = 0; i < 3; i++) {
        const { key } = await log('rory-baird', incident);
        numbers.push(Number(key.replace('IHMS-', '')));
      }
      const [first] = numbers;
      expect(numbers).toEqual([first, first + 1, first + 2]);
    });

    it('makes one ticket of a request that is repeated', async () => {
      const send = (body: object, user = 'rory-baird') =>
        desk.as(user).post('/tickets', body).set('Idempotency-Key', 'k1');
      const first = await send(incident);
      // Again at a time when the answer would be another.
      desk.setTime('2025-03-08T16:00:00Z');
      const again = await send(incident);
      expect(again.status).toBe(201);
      expect(again.body.id).toBe(first.body.id);

      const other = await send({ ...incident, summary: 'Something else' });
      expect(other.status).toBe(409);
      expect(other.body.error.message).toContain("Idempotency-Key 'k1'");

      const colleague = await send(incident, 'lena-baird');
      expect(colleague.status).toBe(201);
      expect(colleague.body.id).not.toBe(first.body.id);
    });

    it('logs on behalf of somebody', async () => {
      const ticket = await log('rory-baird', {
        ...incident,
        onBehalfOf: 'user:default/iona-petrie',
      });
      expect(ticket.onBehalfOf).toEqual({
        ref: 'user:default/iona-petrie',
        title: 'Iona Petrie',
      });
    });

    it('refuses whom the model refuses, and says what to do instead (P-11)', async () => {
      const { status, body } = await desk
        .as('iona-petrie')
        .post('/tickets', incident);
      expect(status).toBe(403);
      expect(body.error).toMatchObject({
        name: 'NotAllowedError',
        code: 'ROLE_REQUIRED',
        message: expect.stringContaining('IHMS Project Team'),
        rule: expect.any(String),
        redirectTo: [
          expect.objectContaining({ contact: 'ihms-mailbox' }),
          expect.anything(),
        ],
      });
      expect(JSON.stringify(body)).not.toContain('nec.example.com');
    });

    it('asks for what has to be confirmed', async () => {
      for (const confirmed of [undefined, { tried: false }]) {
        const { status, body } = await desk
          .as('iona-petrie')
          .post('/tickets', { ...query, confirmed });
        expect(status).toBe(422);
        expect(body.error).toMatchObject({
          code: 'TRIED_REQUIRED',
          message: expect.stringContaining('confirmed.tried'),
        });
      }
      const ticket = await log('iona-petrie', query);
      expect(ticket.confirmed).toEqual({ tried: true });
    });

    it.each<[number, string, object, string?]>([
      [400, 'requestType', { requestType: 'holiday' }, 'service-incident'],
      [400, 'module', { module: 'ledger' }, 'rents'],
      [400, 'priority', { priority: 'p9' }, 'p1'],
      [422, 'priority', { priority: undefined }, 'p1'],
      [400, 'channel', { channel: 'pigeon' }, 'portal'],
      [400, 'discoveredAt', { discoveredAt: '2025-03-07T16:00:01Z' }],
      [400, 'notifiedAt', { notifiedAt: '2026-01-01T00:00:00Z' }],
      [400, 'onBehalfOf', { onBehalfOf: 'user:default/nobody' }],
      [400, 'onBehalfOf', { onBehalfOf: 'group:default/housing-users' }],
      [400, 'body.onBehalfOf', { onBehalfOf: 'iona' }],
      [422, 'fields.environment', { fields: { environment: 'MOON' } }, 'LIVE'],
      [422, 'fields.colour', { fields: { colour: 'red' } }, 'environment'],
      [400, 'body.summary', { summary: ' x ' }],
      [400, 'body.summary', { summary: undefined }],
      [400, 'body.summary', { summary: 'x'.repeat(201) }],
      [400, 'body.description', { description: 'x'.repeat(20_001) }],
      [400, 'body.confirmed.tried', { confirmed: { tried: 'yes' } }],
      [400, 'body.discoveredAt', { discoveredAt: 'yesterday' }],
      [400, 'body.colour', { colour: 'red' }, 'summary'],
    ])(
      'answers %d and names %s: %#',
      async (
        ...[status, field, wrong, allowed]: [number, string, object, string?]
      ) => {
        const response = await desk
          .as('rory-baird')
          .post('/tickets', { ...incident, ...wrong });
        expect(response.status).toBe(status);
        const { fields, message } = response.body.error;
        expect(fields).toEqual([
          expect.objectContaining({
            field,
            message: expect.stringMatching(/\S/),
            ...(allowed && { allowed: expect.arrayContaining([allowed]) }),
          }),
        ]);
        expect(message).toContain(field);
      },
    );

    it('names all problems at once', async () => {
      const { status, body } = await desk.as('rory-baird').post('/tickets', {
        ...incident,
        module: 'ledger',
        priority: 'p9',
        fields: { environment: 'MOON' },
        discoveredAt: '2030-01-01T00:00:00Z',
      });
      expect(status).toBe(400);
      expect(body.error.fields.map((it: any) => it.field)).toEqual([
        'module',
        'priority',
        'discoveredAt',
        'fields.environment',
      ]);
    });

    it('takes no priority where the model does not ask for one', async () => {
      const { status, body } = await desk
        .as('iona-petrie')
        .post('/tickets', { ...query, priority: 'p1' });
      expect(status).toBe(400);
      expect(body.error.fields).toMatchObject([{ field: 'priority' }]);
    });

    it('does not know other models', async () => {
      const { status, body } = await desk
        .as('rory-baird')
        .post('/tickets', { ...incident, model: 'default/moon' });
      expect(status).toBe(404);
      expect(body.error.message).toContain('default/moon');
    });

    it('answers what is not JSON with 400, and what is too much with 413', async () => {
      const send = (text: string) =>
        desk
          .as('rory-baird')
          .post('/tickets')
          .set('Content-Type', 'application/json')
          .send(text);
      const malformed = await send('{"model": ');
      expect(malformed.status).toBe(400);
      expect(malformed.body.error.message).toContain('JSON');
      const large = await send(
        JSON.stringify({ ...incident, description: 'x'.repeat(1_100_000) }),
      );
      expect(large.status).toBe(413);
    });
  });

  describe('reading', () => {
    beforeAll(async () => {
      await start();
      desk.setTime(FRIDAY);
      await log('iona-petrie', query);
      await log('rory-baird', incident);
      await log('callum-rae', { ...query, module: 'estates' });
    });

    it('answers nobody who is not signed in (P-04)', async () => {
      for (const path of ['', '/counts', '/IHMS-1', '/IHMS-1/timeline']) {
        const { status } = await desk.anonymous.get(
          `/api/support-desk/tickets${path}`,
        );
        expect(status).toBe(401);
      }
      const { status } = await desk.anonymous
        .post('/api/support-desk/tickets')
        .send(incident);
      expect(status).toBe(401);
    });

    const keys = async (user: string, search = '') => {
      const { status, body } = await desk.as(user).get(`/tickets?${search}`);
      expect(status).toBe(200);
      ticketEndpoints.getTickets.response.parse(body);
      return body.items.map((it: any) => it.key).sort();
    };

    it.each([
      ['the reporter', 'iona-petrie', ['IHMS-1']],
      ['another user', 'mhairi-dow', []],
      ['a super user of rents', 'dana-struan', ['IHMS-1', 'IHMS-2']],
      ['a super user of estates', 'rona-sim', ['IHMS-3']],
      ['the project team', 'lena-baird', ['IHMS-1', 'IHMS-2', 'IHMS-3']],
      ['the supplier', 'wanda-rhodes', []],
    ])('shows to %s what is theirs to see', async (_who, user, expected) => {
      await expect(keys(user)).resolves.toEqual(expected);
      for (const key of ['IHMS-1', 'IHMS-2', 'IHMS-3']) {
        for (const part of ['', '/timeline', '/clocks']) {
          const { status } = await desk.as(user).get(`/tickets/${key}${part}`);
          expect(status).toBe(expected.includes(key) ? 200 : 404);
        }
      }
    });

    it('says the same of a ticket that one may not see and of one that does not exist', async () => {
      const hidden = await desk.as('mhairi-dow').get('/tickets/IHMS-1');
      const missing = await desk.as('mhairi-dow').get('/tickets/IHMS-99');
      expect(hidden.body.error.message.replace('IHMS-1', 'IHMS-99')).toBe(
        missing.body.error.message,
      );
    });

    it.each([
      ['scope=mine', ['IHMS-2']],
      ['scope=team', ['IHMS-1', 'IHMS-2', 'IHMS-3']],
      ['requestType=query', ['IHMS-1', 'IHMS-3']],
      ['reporter=user:default/iona-petrie', ['IHMS-1']],
      ['level=level-3', ['IHMS-2']],
      ['priority=p1,p2', ['IHMS-2']],
      ['priority=p1&priority=p2', ['IHMS-2']],
      ['status=open', ['IHMS-1', 'IHMS-2', 'IHMS-3']],
      ['status=waiting,closed', []],
      ['model=default/nec-ihms', ['IHMS-1', 'IHMS-2', 'IHMS-3']],
      ['model=default/hmis', []],
      ['entity=component:default/ihms-estates', ['IHMS-3']],
      ['entity=system:default/nec-ihms', ['IHMS-1', 'IHMS-2', 'IHMS-3']],
      ['due=running', ['IHMS-2']],
      ['q=PAYMENT', ['IHMS-1', 'IHMS-3']],
      ['q=ihms-2', ['IHMS-2']],
    ])('finds %s', async (search, expected) => {
      await expect(keys('rory-baird', search)).resolves.toEqual(expected);
    });

    it.each<[string, string, string?]>([
      ['query.status', 'status=lost', 'open'],
      ['query.due', 'due=tomorrow', 'overdue'],
      ['query.scope', 'scope=world', 'team'],
      ['query.sort', 'sort=colour', 'nextDue'],
      ['query.limit', 'limit=201'],
      ['query.limit', 'limit=0'],
      ['query.entity', 'entity=rents'],
      ['query.colour', 'colour=red'],
    ])(
      'names %s for %s',
      async (...[field, search, allowed]: [string, string, string?]) => {
        const { status, body } = await desk
          .as('rory-baird')
          .get(`/tickets?${search}`);
        expect(status).toBe(400);
        expect(body.error.fields).toEqual([
          expect.objectContaining({
            field,
            ...(allowed && { allowed: expect.arrayContaining([allowed]) }),
          }),
        ]);
      },
    );

    it('comes in pages, what is due next first', async () => {
      const page = (search: string) =>
        desk.as('rory-baird').get(`/tickets?limit=1${search}`);
      const first = await page('');
      expect(first.body).toMatchObject({
        items: [{ key: 'IHMS-2' }],
        totalCount: 3,
        nextCursor: expect.any(String),
      });
      const second = await page(`&cursor=${first.body.nextCursor}`);
      expect(second.body.items).toMatchObject([{ key: 'IHMS-1' }]);
      expect(second.body).not.toHaveProperty('totalCount');

      const forged = await page('&cursor=forged');
      expect(forged.status).toBe(400);
      expect(forged.body.error.message).toContain('cursor');
    });

    it('counts by due time and by scope', async () => {
      const count = async (search = '') =>
        (await desk.as('rory-baird').get(`/tickets/counts?${search}`)).body;
      await expect(count()).resolves.toEqual({
        overdue: 0,
        atRisk: 0,
        running: 1,
        paused: 0,
        none: 2,
        total: 3,
        mine: 1,
        team: 3,
        all: 3,
      });
      // Three of four business hours.
      desk.setTime('2025-03-10T11:00:00Z');
      await expect(count()).resolves.toMatchObject({ atRisk: 1, running: 0 });
      desk.setTime('2025-03-10T12:00:00.001Z');
      await expect(count('scope=mine')).resolves.toMatchObject({
        overdue: 1,
        atRisk: 0,
        none: 0,
        total: 1,
        all: 3,
      });
    });

    it('shows the clocks as time goes by', async () => {
      const clocks = async () => {
        const { body } = await desk
          .as('rory-baird')
          .get('/tickets/IHMS-2/clocks');
        return body.items;
      };
      desk.setTime('2025-03-08T12:00:00Z');
      await expect(clocks()).resolves.toMatchObject([
        { state: 'running', usedMs: 3_600_000, targetMs: 4 * 3_600_000 },
        { state: 'running', usedMs: 3_600_000 },
      ]);
      desk.setTime('2025-03-10T13:00:00Z');
      await expect(clocks()).resolves.toMatchObject([
        {
          state: 'missed',
          missedAt: '2025-03-10T12:00:00.000Z',
          usedMs: 5 * 3_600_000,
          segments: [expect.anything(), { end: '2025-03-10T13:00:00.000Z' }],
        },
        { state: 'running' },
      ]);
    });

    it('tells the history', async () => {
      const { body } = await desk
        .as('rory-baird')
        .get('/tickets/IHMS-2/timeline');
      expect(body.items).toMatchObject([
        {
          id: '1',
          at: '2025-03-07T16:00:00.000Z',
          type: 'created',
          actor: { title: 'Rory Baird' },
          internal: false,
          data: { key: 'IHMS-2', summary: incident.summary },
        },
        {
          type: 'clockStarted',
          data: { clock: 'response', dueAt: '2025-03-10T12:00:00.000Z' },
        },
        { type: 'clockStarted', data: { clock: 'resolution' } },
      ]);
    });

    it('is in the OpenAPI document', async () => {
      const { body } = await desk.as('rory-baird').get('/openapi.json');
      expect(body.paths['/tickets'].post.operationId).toBe('createTicket');
      expect(body.paths['/tickets/{ticket}/clocks'].get).toBeDefined();
    });
  });
});

describe('tickets under another policy', () => {
  it('are an empty list to whom the policy shows none', async () => {
    const desk = await startSupportDesk({
      policy: () => ({ result: AuthorizeResult.DENY }),
    });
    await desk.as('rory-baird').post('/tickets', incident);
    const list = await desk.as('rory-baird').get('/tickets');
    expect(list.status).toBe(200);
    expect(list.body).toEqual({ items: [], totalCount: 0 });
    const counts = await desk.as('rory-baird').get('/tickets/counts');
    expect(counts.body).toMatchObject({ total: 0, all: 0 });
    const one = await desk.as('rory-baird').get('/tickets/IHMS-1');
    expect(one.status).toBe(404);
  });

  it('cannot be logged by whom the policy does not let', async () => {
    const desk = await startSupportDesk({ allow: false });
    const { status, body } = await desk
      .as('rory-baird')
      .post('/tickets', incident);
    expect(status).toBe(403);
    expect(body.error.message).toContain('support-desk.ticket.create');
  });

  it("are everybody's where the portal has no permissions", async () => {
    const desk = await startSupportDesk();
    await desk.as('rory-baird').post('/tickets', incident);
    const { body } = await desk.as('mhairi-dow').get('/tickets');
    expect(body.items).toMatchObject([{ key: 'IHMS-1' }]);
  });
});
