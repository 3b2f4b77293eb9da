import {
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { NoticeSeeder, type ExampleNotice } from './NoticeSeeder';
import { Personas } from './Personas';

const BASE = 'http://portal.example.com';

const notice = {
  model: 'default/hmis',
  type: 'planned-downtime',
  title: 'New disks',
  text: 'HMIS is down.',
};
const followUp = {
  type: 'service-resumed',
  title: 'HMIS is back',
  text: 'Sign in again.',
};
const feedback = {
  model: 'default/hmis',
  kind: 'praise',
  text: 'Quick help',
} as const;

const posted = { id: 'n-1', model: 'supportmodel:default/hmis', version: 1 };
const given = { ...posted, id: 'f-1' };

describe('NoticeSeeder', () => {
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
    const seed = (examples: ExampleNotice[]) =>
      new NoticeSeeder({ personas, logger, patienceMs: 0 }).seed(examples);
    return { done, logger, seed };
  }

  it('posts notices and feedback, and does what others do with them, each as who does it', async () => {
    const { done, logger, seed } = setUp({
      'POST /notices': [201, posted],
      'GET /notices/n-1': [200, { ...posted, version: 4 }],
      'POST /notices/n-1/acknowledgements': [200, posted],
      'POST /notices/n-1/chases': [201, {}],
      'POST /notices/n-1/steps': [200, posted],
      'POST /notices/n-1/reports': [201, posted],
      'POST /feedback': [201, given],
      'GET /feedback': [200, { items: [{ ...given, version: 2 }] }],
      'POST /feedback/f-1/decisions': [200, given],
    });
    const chase = {
      recipient: 'user:default/emma',
      result: 'reached',
    } as const;
    const step = { step: 'end', text: 'Back' } as const;
    const report = { form: 'incident-report', fields: { account: 'Full' } };
    const decision = { status: 'noted', text: 'Thank you' } as const;
    await seed([
      {
        persona: 'user:default/selma',
        notice,
        then: [
          { persona: 'user:default/nora', acknowledge: { remark: 'Ready' } },
          { persona: 'user:default/hana', chase },
          { persona: 'user:default/selma', step },
          { persona: 'user:default/hana', report },
          { persona: 'user:default/selma', followUp },
        ],
      },
      {
        persona: 'user:default/nina',
        feedback,
        then: [{ persona: 'user:default/hana', decision }],
      },
    ]);

    expect(logger.warn).not.toHaveBeenCalled();
    expect(done).toEqual([
      ['selma', 'POST /notices', notice, 'example-notice-1'],
      ['nora', 'POST /notices/n-1/acknowledgements', { remark: 'Ready' }, null],
      ['hana', 'POST /notices/n-1/chases', chase, null],
      ['selma', 'POST /notices/n-1/steps', step, '4'],
      ['hana', 'POST /notices/n-1/reports', report, '4'],
      [
        'selma',
        'POST /notices',
        { ...followUp, model: 'supportmodel:default/hmis', follows: 'n-1' },
        'example-notice-1-5',
      ],
      ['nina', 'POST /feedback', feedback, 'example-notice-2'],
      ['hana', 'POST /feedback/f-1/decisions', decision, '2'],
    ]);
    expect(logger.info).toHaveBeenCalledWith(
      'Did 2 things of the example notices',
    );
  });

  it('tells what is refused, leaves out what follows, and goes on with the next', async () => {
    const { done, logger, seed } = setUp({
      'POST /notices': [422],
      'POST /feedback': [201, given],
    });
    await seed([
      {
        persona: 'user:default/pat',
        notice,
        then: [{ persona: 'user:default/nora', acknowledge: {} }],
      },
      { persona: 'user:default/nina', feedback },
    ]);
    expect(logger.warn.mock.calls.flat()).toEqual([
      'Could not do what user:default/pat does in entry 1 of the example notices, or all that follows: no, 422',
    ]);
    expect(done).toHaveLength(2);
    expect(logger.info).toHaveBeenCalledWith(
      'Did 1 things of the example notices',
    );
  });
});
