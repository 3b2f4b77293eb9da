import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { FRIDAY, incident, logTicket, query } from './__testUtils__/requests';

jest.setTimeout(60_000);

describe('POST /tickets', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  beforeEach(() => desk.setTime(FRIDAY));

  it('logs a ticket and starts its clocks (6.5)', async () => {
    const ticket = await logTicket(desk, 'rory-baird', incident);
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
      const { key } = await logTicket(desk, 'rory-baird', incident);
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
    const ticket = await logTicket(desk, 'rory-baird', {
      ...incident,
      onBehalfOf: 'user:default/iona-petrie',
    });
    expect(ticket.onBehalfOf).toEqual({
      ref: 'user:default/iona-petrie',
      title: 'Iona Petrie',
    });
  });

  it('keeps the reason for a priority in the history (S2-40)', async () => {
    const { key } = await logTicket(desk, 'rory-baird', {
      ...incident,
      priorityReason: 'Letters go out at noon.',
    });
    const { body } = await desk
      .as('rory-baird')
      .get(`/tickets/${key}/timeline`);
    expect(body.items[0]).toMatchObject({
      type: 'created',
      data: { priorityReason: 'Letters go out at noon.' },
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
    const ticket = await logTicket(desk, 'iona-petrie', query);
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
        }),
      ]);
      expect(fields[0].allowed ?? []).toEqual(
        expect.arrayContaining(allowed ? [allowed] : []),
      );
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
