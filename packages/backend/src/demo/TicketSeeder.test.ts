import {
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type { ExampleTicket } from './exampleTickets';
import { Personas } from './Personas';
import { TicketSeeder } from './TicketSeeder';

const BASE = 'http://portal.example.com';

const example = (persona: string, summary: string): ExampleTicket => ({
  persona: `user:default/${persona}`,
  ticket: { model: 'default/payroll', requestType: 'problem', summary },
  then: [],
});
const examples = [example('pat', 'Late'), example('rosa', 'Stopped')];

interface Posted {
  token: string | null;
  key: string;
  summary: string;
}

describe('TicketSeeder', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  /** A portal whose answers to the first attempts are as told, and which then takes everything. */
  function setUp(options: { signIns?: number[]; refusals?: number[] } = {}) {
    const signIns = [...(options.signIns ?? [])];
    const refusals = [...(options.refusals ?? [])];
    const posted: Posted[] = [];
    const logged = new Map<string, string>();
    const refuse = (status: number) =>
      HttpResponse.json(
        {
          error: { name: 'Error', message: `no, ${status}` },
          response: { statusCode: status },
        },
        { status },
      );
    server.use(
      http.get(`${BASE}/auth/persona/refresh`, ({ request }) => {
        const status = signIns.shift();
        return status
          ? refuse(status)
          : HttpResponse.json({
              backstageIdentity: { token: request.headers.get('x-persona') },
            });
      }),
      http.get(`${BASE}/support-desk/tickets/counts`, () =>
        HttpResponse.json({ all: logged.size }),
      ),
      http.post(`${BASE}/support-desk/tickets`, async ({ request }) => {
        const { summary } = (await request.json()) as { summary: string };
        const key = request.headers.get('idempotency-key')!;
        const token = request.headers.get('authorization');
        posted.push({ token, key, summary });
        const status = refusals.shift();
        // A server error is the answer that got lost: the ticket is there.
        if (!status || status >= 500) logged.set(key, summary);
        return status
          ? refuse(status)
          : HttpResponse.json({ id: 'id-1', key: 'PAY-1' }, { status: 201 });
      }),
    );
    const logger = mockServices.logger.mock();
    const seeder = (patienceMs = 5_000) =>
      new TicketSeeder({
        personas: new Personas({
          discovery: mockServices.discovery.mock({
            getBaseUrl: async pluginId => `${BASE}/${pluginId}`,
          }),
          retryEveryMs: 1,
        }),
        logger,
        patienceMs,
      });
    return { logged, logger, posted, seeder };
  }

  it('logs each ticket as its persona, with a key of its own', async () => {
    const { logger, posted, seeder } = setUp();

    await seeder().seed(examples);

    expect(posted).toEqual([
      {
        token: 'Bearer user:default/pat',
        key: 'example-ticket-1',
        summary: 'Late',
      },
      {
        token: 'Bearer user:default/rosa',
        key: 'example-ticket-2',
        summary: 'Stopped',
      },
    ]);
    expect(logger.info).toHaveBeenCalledTimes(1);
    expect(logger.info).toHaveBeenCalledWith('Logged 2 example tickets');
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('does with a ticket what others did, each at the version that the one before left', async () => {
    const { logger, seeder } = setUp();
    const done: unknown[] = [];
    let version = 1;
    const take = (what: string) => async (info: { request: Request }) => {
      done.push([
        what,
        info.request.headers.get('authorization'),
        info.request.headers.get('if-match'),
        await info.request.json(),
      ]);
      version++;
      return HttpResponse.json({});
    };
    server.use(
      http.get(`${BASE}/support-desk/tickets/id-1`, () =>
        HttpResponse.json({ version }),
      ),
      http.post(`${BASE}/support-desk/tickets/id-1/transitions`, take('do')),
      http.post(`${BASE}/support-desk/tickets/id-1/comments`, take('say')),
      http.put(
        `${BASE}/support-desk/tickets/id-1/checklists/triage/steps/verify`,
        take('tick'),
      ),
      http.post(`${BASE}/support-desk/tickets/id-1/escalations`, take('up')),
      http.patch(`${BASE}/support-desk/tickets/id-1/vendor`, take('vendor')),
    );
    const persona = 'user:default/rosa';

    await seeder().seed([
      {
        ...example('pat', 'Late'),
        then: [
          { persona, transition: { action: 'start' } },
          { persona, comment: { body: 'Which bank?' } },
          {
            persona,
            tick: { checklist: 'triage', step: 'verify', state: 'done' },
          },
          { persona, escalation: { to: 'step', reason: 'No answer' } },
          { persona, vendor: { reference: 'HH-1' } },
        ],
      },
    ]);

    expect(logger.warn).not.toHaveBeenCalled();
    const token = `Bearer ${persona}`;
    expect(done).toEqual([
      ['do', token, '1', { action: 'start' }],
      ['say', token, '2', { body: 'Which bank?' }],
      ['tick', token, '3', { state: 'done' }],
      ['up', token, '4', { to: 'step', reason: 'No answer' }],
      ['vendor', token, '5', { reference: 'HH-1' }],
    ]);
  });

  it('leaves a portal alone that has tickets', async () => {
    const { logger, posted, seeder } = setUp();
    await seeder().seed(examples);

    await seeder().seed(examples);

    expect(posted).toHaveLength(2);
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('waits for people and models that are not there yet', async () => {
    const { logged, logger, seeder } = setUp({
      signIns: [503, 401, 401],
      refusals: [404, 403],
    });

    await seeder().seed(examples);

    expect([...logged.values()]).toEqual(['Late', 'Stopped']);
    expect(logger.info).toHaveBeenCalledWith('Logged 2 example tickets');
  });

  it('tries again with the same key, so that nothing is there twice', async () => {
    const { logged, posted, seeder } = setUp({ refusals: [500] });

    await seeder().seed(examples);

    expect(posted.map(it => it.key)).toEqual([
      'example-ticket-1',
      'example-ticket-1',
      'example-ticket-2',
    ]);
    expect(logged.size).toBe(2);
  });

  it('tells why a ticket was refused, and goes on with the others', async () => {
    const { logger, posted, seeder } = setUp({ refusals: [422] });

    await seeder().seed(examples);

    expect(posted).toHaveLength(2);
    expect(logger.warn).toHaveBeenCalledWith(
      "Could not log the example ticket 'Late' as user:default/pat, or do all that follows: no, 422",
    );
    expect(logger.info).toHaveBeenCalledWith('Logged 1 example tickets');
  });

  it('gives up on a back end that does not let it in', async () => {
    const { posted, seeder } = setUp({ signIns: [401, 401] });

    await expect(seeder(0).seed(examples)).rejects.toThrow(/401/);

    expect(posted).toEqual([]);
  });
});
