import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { MONDAY, storeTicket } from '../tickets/__testUtils__/samples';
import { DatabaseTicketStore } from '../tickets/DatabaseTicketStore';
import type { StoredTicket } from '../tickets/TicketStore';
import { DatabaseProblemStore } from './DatabaseProblemStore';
import type { ProblemFacts } from './types';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/payroll';

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseProblemStore on %s', engine => {
  let knex: Knex;
  let tickets: DatabaseTicketStore;
  let problems: DatabaseProblemStore;
  let last = 0;

  beforeEach(async () => {
    knex = await databases.open(engine);
    tickets = new DatabaseTicketStore({ knex });
    problems = new DatabaseProblemStore({ knex });
  });

  function facts(more: Partial<ProblemFacts> = {}): Omit<ProblemFacts, 'key'> {
    last += 1;
    return {
      id: `01957f6e-0000-7000-9000-${String(last).padStart(12, '0')}`,
      version: 1,
      modelRef: MODEL,
      title: 'Wrong totals',
      description: '',
      status: 'open',
      createdBy: 'user:default/sue',
      createdAt: MONDAY,
      updatedAt: MONDAY,
      ...more,
    };
  }

  const gathering = (problem: string, ticket: StoredTicket) => ({
    ticket,
    actor: 'user:default/sue',
    events: [{ type: 'problemLinked' as const, data: { problem } }],
    messages: [],
  });

  async function store(more: Partial<ProblemFacts> = {}) {
    return problems.create('PAY', key => ({
      problem: { ...facts(more), key },
      changes: [],
    }));
  }

  it('keeps everything of a problem, under keys of its own', async () => {
    await storeTicket(tickets);
    const problem = await store({
      module: 'rents',
      workaround: 'Add them up by hand',
      cause: 'Rounding',
      status: 'knownError',
    });
    expect(problem).toMatchObject({ key: 'PAY-P1', cause: 'Rounding' });
    await expect(problems.find('pay-p1')).resolves.toEqual(problem);
    await expect(problems.find(problem.id)).resolves.toEqual(problem);
    await expect(problems.find('PAY-P2')).resolves.toBeUndefined();
    expect((await store()).key).toBe('PAY-P2');
    expect((await storeTicket(tickets)).key).toBe('PAY-2');
  });

  it('counts the tickets that it gathers', async () => {
    const open = await storeTicket(tickets);
    const closed = await storeTicket(tickets, { status: 'closed' });
    const problem = await store();
    const grown = await problems.update({
      problem,
      changes: [gathering(problem.id, open), gathering(problem.id, closed)],
    });
    expect(grown).toMatchObject({ version: 2, tickets: 2, openTickets: 1 });
    await expect(problems.findByTicket(open.id)).resolves.toEqual(grown);
    await expect(problems.listTickets(problem.id)).resolves.toEqual([
      open.id,
      closed.id,
    ]);
  });

  it('changes nothing when the problem or one of its tickets was changed since', async () => {
    const ticket = await storeTicket(tickets);
    const problem = await store();
    const changes = [gathering(problem.id, { ...ticket, version: 3 })];
    await expect(problems.update({ problem, changes })).rejects.toThrow(
      'changed by somebody else',
    );
    await expect(
      problems.update({
        problem: { ...problem, version: 3 },
        changes: [gathering(problem.id, ticket)],
      }),
    ).rejects.toThrow('changed by somebody else');
    await expect(problems.find(problem.id)).resolves.toEqual(problem);
    await expect(tickets.find(ticket.id)).resolves.toMatchObject({
      version: 1,
    });
  });

  it('lists by model and status, the newest first, in pages', async () => {
    const [first, second, third] = [
      await store(),
      await store({ status: 'resolved' }),
      await store(),
    ];
    await store({ modelRef: 'supportmodel:default/other' });
    const models = [{ ref: MODEL, statuses: ['open' as const] }];
    const keys = async (options: { limit: number; after?: string }) =>
      (await problems.list({ models, ...options })).map(it => it.key);
    await expect(keys({ limit: 5 })).resolves.toEqual([third.key, first.key]);
    await expect(keys({ limit: 1 })).resolves.toEqual([third.key]);
    await expect(keys({ limit: 5, after: second.id })).resolves.toEqual([
      first.key,
    ]);
    await expect(problems.list({ models: [], limit: 5 })).resolves.toEqual([]);
  });
});
