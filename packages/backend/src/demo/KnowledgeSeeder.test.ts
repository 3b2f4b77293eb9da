import {
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { KnowledgeSeeder, type ExampleKnowledge } from './KnowledgeSeeder';
import { Personas } from './Personas';

const BASE = 'http://portal.example.com';
const DESK = `${BASE}/support-desk`;

describe('KnowledgeSeeder', () => {
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
      http.all(`${DESK}/*`, async ({ request }) => {
        const { pathname } = new URL(request.url);
        const call = `${request.method} ${pathname.replace(
          '/support-desk',
          '',
        )}`;
        const [status, body] = answers[call] ?? [404];
        if (request.method !== 'GET') {
          const persona = request.headers
            .get('authorization')
            ?.replace('Bearer user:default/', '');
          done.push([persona, call, await request.json()]);
        }
        if (status === 204) return new HttpResponse(null, { status });
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
    const seed = (examples: ExampleKnowledge[]) =>
      new KnowledgeSeeder({ personas, logger, patienceMs: 0 }).seed(examples);
    return { done, logger, seed };
  }

  it('lets each persona do what is theirs, and the others react to it', async () => {
    const { done, logger, seed } = setUp({
      'POST /super-users': [201, { id: 's-1' }],
      'GET /super-users': [200, { items: [{ id: 's-1', version: 7 }] }],
      'PUT /super-users/s-1/decision': [200, { id: 's-1' }],
      'POST /questions': [201, { id: 'q-1' }],
      'GET /questions/q-1': [200, { id: 'q-1', version: 3 }],
      'POST /questions/q-1/answers': [201, { id: 'q-1' }],
      'POST /questions/q-1/steps': [200, { id: 'q-1' }],
    });
    const nomination = {
      model: 'default/payroll',
      user: 'user:default/rosa',
      module: 'payroll',
    };
    const question = { model: 'default/payroll', summary: 'Which day?' };

    await seed([
      {
        persona: 'user:default/pat',
        nomination,
        then: [{ persona: 'user:default/owner', decision: { approved: true } }],
      },
      {
        persona: 'user:default/pat',
        question,
        then: [
          { persona: 'user:default/rosa', answer: { text: 'The 25th.' } },
          { persona: 'user:default/pat', step: { step: 'solve' } },
        ],
      },
    ]);

    expect(logger.warn).not.toHaveBeenCalled();
    expect(done).toEqual([
      ['pat', 'POST /super-users', nomination],
      ['owner', 'PUT /super-users/s-1/decision', { approved: true }],
      ['pat', 'POST /questions', question],
      ['rosa', 'POST /questions/q-1/answers', { text: 'The 25th.' }],
      ['pat', 'POST /questions/q-1/steps', { step: 'solve' }],
    ]);
    expect(logger.info).toHaveBeenCalledWith(
      'Did 2 things of the example knowledge',
    );
  });

  it('tells what is refused, and goes on with the next', async () => {
    const { done, logger, seed } = setUp({
      'POST /faq/candidates': [403],
      'PUT /faq/article/feedback': [200, {}],
    });
    await seed([
      {
        persona: 'user:default/pat',
        candidate: { model: 'default/payroll', title: 'Which day?' },
      },
      {
        persona: 'user:default/pat',
        feedback: {
          entity: 'system:default/payroll',
          title: 'Answers',
          helped: true,
        },
      },
    ]);
    expect(done).toHaveLength(2);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('entry 1 of the example knowledge'),
    );
    expect(logger.info).toHaveBeenCalledWith(
      'Did 1 things of the example knowledge',
    );
  });
});
