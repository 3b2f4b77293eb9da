import {
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { LicenceSeeder, type ExampleLicence } from './LicenceSeeder';
import { Personas } from './Personas';

const BASE = 'http://portal.example.com';
const NOW = new Date('2025-03-07T16:00:00Z');

const licence = {
  model: 'default/payroll',
  service: 'runs',
  title: 'Payroll users',
  bought: 5,
};

describe('LicenceSeeder', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  function setUp(answers: Record<string, [number, object?]>) {
    const done: unknown[] = [];
    server.use(
      http.get(`${BASE}/auth/persona/refresh`, ({ request }) =>
        HttpResponse.json({
          backstageIdentity: { token: request.headers.get('x-persona') },
        }),
      ),
      http.all(`${BASE}/support-desk/*`, async ({ request }) => {
        const { method, headers, url } = request;
        const path = new URL(url).pathname.replace('/support-desk', '');
        const [status, body] = answers[`${method} ${path}`] ?? [404];
        if (method !== 'GET') {
          const persona = headers
            .get('authorization')
            ?.replace('Bearer user:default/', '');
          const key = headers.get('idempotency-key') ?? headers.get('if-match');
          done.push([persona, `${method} ${path}`, await request.json(), key]);
        }
        return HttpResponse.json(
          body ?? {
            error: { name: 'Error', message: `no, ${status}` },
            response: { statusCode: status },
          },
          { status },
        );
      }),
    );
    const logger = mockServices.logger.mock();
    const discovery = mockServices.discovery.mock({
      getBaseUrl: async pluginId => `${BASE}/${pluginId}`,
    });
    const personas = new Personas({ discovery, retryEveryMs: 1 });
    const seed = (examples: ExampleLicence[]) =>
      new LicenceSeeder({ personas, logger, patienceMs: 0 }).seed(
        examples,
        NOW,
      );
    return { done, logger, seed };
  }

  it('adds licences with their past, their seats and who asks for one, each as who does it', async () => {
    const { done, logger, seed } = setUp({
      'GET /licences': [200, { items: [] }],
      'POST /licences': [201, { id: 'l-1' }],
      'PUT /licences/l-1/figures': [200, { items: [] }],
      'POST /licences/l-1/seats': [201, {}],
      'GET /licences/l-1/classes': [
        200,
        { items: [{ day: '2025-03-18' }, { day: '2025-04-01' }] },
      ],
      'POST /licence-requests': [201, { id: 'r-1' }],
      'GET /licence-requests/r-1': [200, { id: 'r-1', version: 3 }],
      'POST /licence-requests/r-1/steps': [200, { id: 'r-1' }],
    });
    await seed([
      {
        persona: 'user:default/owner',
        licence,
        past: [
          { from: 9, every: 7, bought: 4, inUse: [1, 2] },
          { from: 1, every: 1, bought: 5, inUse: [3] },
        ],
        seats: [{ holder: 'user:default/rosa', isUnnamed: true }],
        requests: [
          {
            persona: 'user:default/pat',
            class: 1,
            ask: { reason: 'New here' },
            then: [{ persona: 'user:default/owner', step: { action: 'give' } }],
          },
        ],
      },
    ]);

    expect(logger.warn).not.toHaveBeenCalled();
    expect(done).toEqual([
      ['owner', 'POST /licences', licence, null],
      [
        'owner',
        'PUT /licences/l-1/figures',
        {
          items: [
            { day: '2025-02-26', bought: 4, inUse: 1 },
            { day: '2025-03-05', bought: 4, inUse: 2 },
            { day: '2025-03-06', bought: 5, inUse: 3 },
          ],
        },
        null,
      ],
      [
        'owner',
        'POST /licences/l-1/seats',
        { holder: 'user:default/rosa', isUnnamed: true },
        'example-licence-1-seat-1',
      ],
      [
        'pat',
        'POST /licence-requests',
        { licence: 'l-1', reason: 'New here', trainingOn: '2025-04-01' },
        'example-licence-1-request-1',
      ],
      [
        'owner',
        'POST /licence-requests/r-1/steps',
        { action: 'give' },
        expect.stringContaining('3'),
      ],
    ]);
    expect(logger.info).toHaveBeenCalledWith('Added 1 example licences');
  });

  it('takes those that are there: of the models, and of an attempt before', async () => {
    const { done, logger, seed } = setUp({
      'GET /licences': [
        200,
        {
          items: [
            { id: 'l-1', title: 'Payroll users' },
            { id: 'l-2', title: 'Business Objects' },
          ],
        },
      ],
      'POST /licence-requests': [201, { id: 'r-1' }],
    });
    await seed([
      { persona: 'user:default/owner', licence },
      {
        persona: 'user:default/owner',
        stated: { model: 'default/payroll', title: 'Business Objects' },
        requests: [{ persona: 'user:default/pat', ask: {} }],
      },
    ]);
    expect(logger.warn).not.toHaveBeenCalled();
    expect(done).toEqual([
      [
        'pat',
        'POST /licence-requests',
        { licence: 'l-2' },
        'example-licence-2-request-1',
      ],
    ]);
  });

  it('tells what is refused, and goes on with the next', async () => {
    const { logger, seed } = setUp({
      'GET /licences': [200, { items: [{ id: 'l-1', title: 'Known' }] }],
      'POST /licences': [403],
    });
    const stated = { model: 'default/payroll', title: 'Known' };
    const unknown = { model: 'default/payroll', title: 'Unknown' };
    await seed([
      { persona: 'user:default/pat', licence },
      { persona: 'user:default/pat', stated: unknown },
      { persona: 'user:default/pat', stated },
    ]);
    expect(logger.warn.mock.calls.flat()).toEqual([
      'Could not do all of entry 1 of the example licences: no, 403',
      "Could not do all of entry 2 of the example licences: default/payroll states no licence 'Unknown'",
    ]);
    expect(logger.info).toHaveBeenCalledWith('Added 1 example licences');
  });
});
