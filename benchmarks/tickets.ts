import type { Knex } from 'knex';
import {
  EVERYTHING,
  sampleTicket,
} from '../plugins/support-desk-backend/src/tickets/__testUtils__/samples';
import {
  storeMany,
  ticketOfMany,
} from '../plugins/support-desk-backend/src/tickets/__testUtils__/manyTickets';
import { encodeCursor } from '../plugins/support-desk-backend/src/tickets/database/cursor';
import { DatabaseTicketStore } from '../plugins/support-desk-backend/src/tickets/DatabaseTicketStore';
import type {
  TicketFilter,
  TicketListOptions,
} from '../plugins/support-desk-backend/src/tickets/TicketStore';
import { ticketRules } from '../plugins/support-desk-node/src/permissions';
import { withDatabase } from './database';
import { withoutIndexes } from './indexes';
import { formatNumber, percentilesOf, printTable } from './measure';

const TICKETS = 100_000;
const CALLS = 200;

const OPEN = ['new', 'reopened', 'acknowledged', 'inProgress', 'waiting'];

/** What the policy lets a member of a team see that supports a model besides. */
const refs = ['user:default/agent-7', 'group:default/team-7'];
const visible: TicketFilter['conditions'] = [
  {
    anyOf: [
      ticketRules.isReporter.toQuery({ user: refs[0] }),
      ticketRules.isAssignedTeam.toQuery({ refs }),
      ticketRules.isSuperUserOfModule.toQuery({ refs }),
      ticketRules.supportsModel.toQuery({ refs }),
    ],
  },
];

const list = (
  sort: TicketListOptions['sort'],
  filter: Partial<TicketFilter> = {},
  options: Partial<TicketListOptions> = {},
): TicketListOptions => ({
  filter: { ...EVERYTHING, ...filter },
  sort,
  order: 'asc',
  limit: 50,
  ...options,
});

/** Lists, search and counts among many tickets, as the store answers them. */
export async function run(): Promise<void> {
  await withDatabase(async knex => {
    const sample = sampleTicket();
    await withoutIndexes(knex, ['tickets', 'ticket_clocks'], () =>
      storeMany(knex, TICKETS, number => ticketOfMany(sample, number)),
    );
    await knex('model_supporters').insert({
      ref: refs[1],
      model_ref: 'supportmodel:default/model-7',
    });
    await knex.raw('vacuum analyze');

    const store = new DatabaseTicketStore({ knex });
    const deep = await cursorAt(knex, TICKETS / 2);
    const words = ['printer', 'payroll inv', 'direct debit 77', 'many 4021'];
    const word = (round: number) => ({ text: words[round % words.length] });
    const questions: [string, (round: number) => Promise<unknown>][] = [
      ['first page, next due', () => store.list(list('nextDue'))],
      [
        'first page, what a team may see, by queue',
        () =>
          store.list(list('queue', { conditions: visible, statuses: OPEN })),
      ],
      [
        'page in the middle, next due',
        () => store.list(list('nextDue', {}, { cursor: deep })),
      ],
      [
        'page of what a user has logged',
        round =>
          store.list(
            list('created', { reporters: [`user:default/user-${round}`] }),
          ),
      ],
      ['search', round => store.list(list('nextDue', word(round)))],
      [
        'search, what a team may see',
        round =>
          store.list(list('nextDue', { ...word(round), conditions: visible })),
      ],
      ['counts by state', () => store.countDue(EVERYTHING)],
      [
        'counts by state, what a team may see',
        () => store.countDue({ ...EVERYTHING, conditions: visible }),
      ],
    ];
    const rows = [['milliseconds', 'p50', 'p99']];
    for (const [question, ask] of questions) {
      await ask(0);
      const times = await percentilesOf(CALLS, ask, [50, 99]);
      rows.push([question, ...times.map(formatNumber)]);
    }
    process.stdout.write(`${formatNumber(TICKETS)} tickets\n`);
    printTable(rows);
  });
}

/** The cursor of the page that begins after so many tickets, which no page was read for. */
async function cursorAt(knex: Knex, offset: number): Promise<string> {
  const row = await knex('tickets')
    .orderBy(['due_order', 'id'])
    .offset(offset)
    .first('id', 'due_order');
  return encodeCursor(list('nextDue'), {
    value: Number(row.due_order),
    id: row.id,
  });
}
