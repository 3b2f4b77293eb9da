import { DefaultAuditorService } from '@backstage/backend-defaults/auditor';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { supportDeskEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { incident, query } from '../../tickets/__testUtils__/requests';
import { exportPlanOf, writePlanOf } from './auditPlan';

jest.setTimeout(60_000);

type Logged = Parameters<Parameters<typeof DefaultAuditorService.create>[0]>[0];

const ENDED = expect.stringMatching(/(succeed|fail)ed$/);

describe('the audit log', () => {
  const log = jest.fn(async (_: Logged) => {});
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk({
      features: [
        createServiceFactory({
          service: coreServices.auditor,
          deps: {
            auth: coreServices.auth,
            httpAuth: coreServices.httpAuth,
            plugin: coreServices.pluginMetadata,
          },
          factory: deps => DefaultAuditorService.create(log, deps),
        }),
      ],
    });
  });

  beforeEach(() => {
    log.mockReset();
  });

  const logged = () => log.mock.calls.map(([it]) => it);
  const written = () =>
    logged().map(it => `${it.eventId} ${it.severityLevel} ${it.status}`);

  it.each(supportDeskEndpoints.map(it => [it.operationId, it] as const))(
    'has what began and how it ended of %s, where it is audited',
    async (_, it) => {
      const path = it.path.replace(/:(\w+)/g, 'none');
      await desk.as('iona-petrie')[it.method](path, {});
      const plan = writePlanOf(it) ?? (it.rawResponse && exportPlanOf(it));
      const event = `${plan?.eventId} ${plan?.severityLevel}`;
      expect(written()).toEqual(plan ? [`${event} initiated`, ENDED] : []);
      expect(written().every(line => line.startsWith(event))).toBe(true);
    },
  );

  it('says who made what, and nothing of what they wrote', async () => {
    const { body } = await desk.as('iona-petrie').post('/tickets', query);
    expect(logged()).toMatchObject([
      { status: 'initiated', meta: { operationId: 'createTicket' } },
      {
        plugin: 'support-desk',
        status: 'succeeded',
        actor: { actorId: 'user:default/iona-petrie' },
        request: { method: 'POST', url: '/api/support-desk/tickets' },
        meta: { operationId: 'createTicket', id: body.id, key: body.key },
      },
    ]);
    expect(JSON.stringify(logged())).not.toContain(query.summary);
  });

  it('names the thing that was tried, and the kind of error without its words', async () => {
    const { status } = await desk.as('iona-petrie').post('/tickets', incident);
    expect(status).toBe(403);
    await desk
      .as('iona-petrie')
      .delete('/tickets/IHMS-1/links/secret/IHMS-2?note=secret');
    expect(logged()).toMatchObject([
      { status: 'initiated' },
      { status: 'failed', error: { name: 'NotAllowedError' } },
      {
        status: 'initiated',
        request: {
          url: '/api/support-desk/tickets/IHMS-1/links/secret/IHMS-2',
        },
      },
      {
        status: 'failed',
        meta: { params: { ticket: 'IHMS-1', other: 'IHMS-2' } },
        error: { name: 'InputError', message: 'InputError' },
      },
    ]);
  });

  it('has no body that could not be read', async () => {
    await desk.as('iona-petrie').post('/tickets').type('json').send('{"x":');
    expect(written()).toEqual([
      'create-ticket medium initiated',
      'create-ticket medium failed',
    ]);
  });

  it('has tables that leave the portal, and no other reading', async () => {
    await desk.as('rory-baird').get('/tickets?q=secret');
    await desk
      .as('rory-baird')
      .get('/tickets?q=secret')
      .set('Accept', 'text/csv');
    expect(written()).toEqual([
      'get-tickets low initiated',
      'get-tickets low succeeded',
    ]);
    expect(logged()[1].meta).toEqual({
      operationId: 'getTickets',
      mediaType: 'text/csv',
    });
    expect(JSON.stringify(logged())).not.toContain('secret');
  });

  it('does not say who looked for help (S1-35)', async () => {
    const visit = '3f6b9d0a-7d52-4c39-9a59-0a4c3f1b2d11';
    await desk
      .as('iona-petrie')
      .post(`/visits/${visit}/events`, {
        model: 'default/nec-ihms',
        events: [{ type: 'left' }],
      })
      .expect(204);
    expect(written()).toEqual([
      'record-visit low initiated',
      'record-visit low succeeded',
    ]);
    const text = JSON.stringify(logged());
    expect(text).not.toContain('iona');
    expect(text).not.toContain(visit);
  });

  it('is needed: what cannot be written down does not happen', async () => {
    log.mockRejectedValue(new Error('the disk is full'));
    const { status } = await desk.as('iona-petrie').post('/tickets', query);
    expect(status).toBe(500);
    log.mockReset();
    const { body } = await desk.as('iona-petrie').get('/tickets');
    expect(body.totalCount).toBe(1);
  });

  it('names each thing that one call changed', async () => {
    const { body } = await desk.as('iona-petrie').post('/tickets', query);
    const { id, key, version } = body;
    log.mockReset();
    const bulk = await desk.as('rory-baird').post('/tickets/bulk', {
      tickets: [
        { ticket: key, version },
        { ticket: 'SECRET-1', version: 1 },
      ],
      transition: { action: 'acknowledge' },
    });
    expect(bulk.status).toBe(200);
    expect(logged()[1]).toMatchObject({
      status: 'succeeded',
      meta: { changed: [{ id, key }], refused: 1 },
    });
    expect(JSON.stringify(logged())).not.toContain('SECRET-1');
  });
});
