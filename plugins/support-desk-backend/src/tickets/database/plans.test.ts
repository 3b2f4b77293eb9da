import { ticketSortSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { ticketRules } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { storeMany, ticketOfMany } from '../__testUtils__/manyTickets';
import { EVERYTHING, sampleTicket } from '../__testUtils__/samples';
import { scopeCondition } from '../ticketFilter';
import type { TicketFilter, TicketListOptions } from '../TicketStore';
import { listTickets, pageQuery } from './listTickets';
import { loadReach } from './reach';

jest.setTimeout(300_000);

const TICKETS = 10_000;
const LIMIT = 50;

/** Much less than the table: a plan that reads as much has found no index that serves it. */
const MOST_ROWS = TICKETS / 4;

const OPEN = ['new', 'reopened', 'acknowledged', 'inProgress', 'waiting'];

const caller = {
  user: 'user:default/user-7',
  memberships: ['group:default/team-1', 'group:default/team-2'],
};

/** What the policy lets somebody see. */
function visibleTo(...refs: string[]): Partial<TicketFilter> {
  const [user] = refs;
  return {
    conditions: [
      {
        anyOf: [
          ticketRules.isReporter.toQuery({ user }),
          ticketRules.isAssignedTeam.toQuery({ refs }),
          ticketRules.isSuperUserOfModule.toQuery({ refs }),
          ticketRules.supportsModel.toQuery({ refs }),
        ],
      },
    ],
  };
}

/** Everything that a list can be narrowed down by. */
const FILTERS: Record<string, Partial<TicketFilter>> = {
  nothing: {},
  'scope mine': { conditions: scopeCondition('mine', caller) },
  'scope team': { conditions: scopeCondition('team', caller) },
  model: { models: ['supportmodel:default/model-3'] },
  status: { statuses: ['new'] },
  'open statuses': { statuses: OPEN },
  level: { levels: ['level-1'] },
  priority: { priorities: ['p1'] },
  'request type': { requestTypes: ['type-5'] },
  assignee: { assignees: ['user:default/agent-1'] },
  reporter: { reporters: ['user:default/user-7'] },
  caller: { callers: ['user:default/user-7'] },
  'category of a month': {
    models: ['supportmodel:default/model-3'],
    categories: ['error'],
    createdFrom: new Date('2025-02-01T00:00:00Z'),
    createdTo: new Date('2025-03-01T00:00:00Z'),
  },
  entity: {
    entity: {
      ref: 'component:default/module-3',
      models: ['supportmodel:default/model-3'],
    },
  },
  overdue: { due: ['overdue'], statuses: OPEN },
  'at risk': { due: ['atRisk'], statuses: OPEN },
  running: { due: ['running'], statuses: OPEN },
  paused: { due: ['paused'], statuses: OPEN },
  text: { text: 'printer 4021' },
  'what a user sees': visibleTo('user:default/user-7'),
  'what a super user sees': visibleTo('user:default/super'),
  'what a team sees': visibleTo('user:default/x', 'group:default/team-1'),
  'what supporters of a model see': visibleTo('user:default/supporter'),
};

/** What people work by; an index brings these in order also where they are narrowed down by one of the properties below. */
const WORKED = ['nextDue asc', 'queue', 'created', 'updated', 'priority'];
const COMPOSED = ['model', 'status', 'assignee', 'reporter'];

const cases = ticketSortSchema.options.flatMap(sort =>
  (['asc', 'desc'] as const).flatMap(order =>
    Object.keys(FILTERS)
      // Of one priority or one level, any index of it brings all in order.
      .filter(filter => filter !== sort || sort === 'status')
      .map(filter => [sort, order, filter] as const),
  ),
);

const databases = createTestDatabases();

describe.each(databases.engines)('lists of %s', engine => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.open(engine);
    const sample = sampleTicket();
    await storeMany(knex, TICKETS, number => ticketOfMany(sample, number));
    await knex('module_super_users').insert({
      ref: 'user:default/super',
      model_ref: 'supportmodel:default/model-3',
      module: 'module-5',
    });
    await knex('model_supporters').insert({
      ref: 'user:default/supporter',
      model_ref: 'supportmodel:default/model-3',
    });
    await knex.raw('analyze');
  });

  it.each(cases)(
    'sorted by %s %s, narrowed down by %s, are served by an index',
    async (sort, order, name) => {
      const options: TicketListOptions = {
        filter: { ...EVERYTHING, ...FILTERS[name] },
        sort,
        order,
        limit: LIMIT,
      };
      const reach = await loadReach(knex, options.filter);
      const { nextCursor } = await listTickets(knex, options);
      for (const cursor of [undefined, nextCursor]) {
        const plan = await explain(
          knex,
          pageQuery(knex, { ...options, cursor }, reach),
        );
        const inOrder =
          name === 'nothing' ||
          (plan.byRule &&
            WORKED.some(it => `${sort} ${order}`.startsWith(it)) &&
            COMPOSED.includes(name));
        expect(plan.fullScans).toEqual([]);
        expect(plan.sorts).toBeLessThanOrEqual(inOrder ? 0 : 1);
        expect(plan.rows).toBeLessThan(MOST_ROWS);
      }
    },
  );
});

interface Plan {
  fullScans: string[];
  sorts: number;
  /** How many tickets it reads, where the engine says so. */
  rows: number;
  /** Whether the engine takes an index in the order asked for wherever there is one; the other one sorts few rows where that costs less. */
  byRule: boolean;
}

function explain(knex: Knex, query: Knex.QueryBuilder): Promise<Plan> {
  return knex.client.config.client === 'pg'
    ? explainPostgres(knex, query)
    : explainSqlite(knex, query);
}

async function explainSqlite(
  knex: Knex,
  query: Knex.QueryBuilder,
): Promise<Plan> {
  const { sql, bindings } = query.toSQL().toNative();
  const steps = await knex.raw(`explain query plan ${sql}`, bindings);
  const details: string[] = steps.map((step: any) => step.detail);
  return {
    fullScans: details.filter(it => /^SCAN tickets(?!.*INDEX)/.test(it)),
    sorts: details.filter(it => /TEMP B-TREE FOR .*ORDER BY/.test(it)).length,
    rows: 0,
    byRule: true,
  };
}

async function explainPostgres(
  knex: Knex,
  query: Knex.QueryBuilder,
): Promise<Plan> {
  const { rows } = await knex.raw(`explain (analyze, format json) ?`, [query]);
  const nodes = nodesOf(rows[0]['QUERY PLAN'][0].Plan);
  const reads = nodes.filter(it => it['Relation Name'] === 'tickets');
  return {
    fullScans: nodes
      .filter(it => it['Node Type'] === 'Seq Scan')
      .map(it => it['Relation Name'])
      .filter(it => it === 'tickets'),
    sorts: nodes.filter(it => it['Node Type'].endsWith('Sort')).length,
    rows: reads.reduce(
      (sum, it) =>
        sum +
        it['Actual Loops'] *
          (it['Actual Rows'] + (it['Rows Removed by Filter'] ?? 0)),
      0,
    ),
    byRule: false,
  };
}

function nodesOf(plan: any): any[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}
