import { groupBy } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { oncePer } from '../../oncePer';
import type { SectionContext } from '../SectionSource';
import { oneByOne, ofPeriod } from './plans';
import { boundsOf, ticketsOf } from './scope';

/** Tickets that have the same value in a column. */
export interface Count {
  count: number;
  before: number;
  /** Absent: none was solved. */
  medianSolvedMs?: number;
  openAtEnd: number;
}

/** Where there is no ticket. */
export const NONE: Count = { count: 0, before: 0, openAtEnd: 0 };

/** Statuses of tickets that were solved; those that were cancelled or merged were not. */
const SOLVED = ['resolved', 'closed'];

/** Columns of `tickets` by which they are counted. */
const COLUMNS = ['category', 'request_type'] as const;
type Column = (typeof COLUMNS)[number];

type Row = Record<Column, string | null>;

/** What is read of the tickets of a report; numbers are as the engine gives them. */
interface Facts {
  logged: (Row & { count: unknown; before: unknown })[];
  open: (Row & { count: unknown })[];
  middles: Middle[];
}

/** A time to solve that lies in the middle of those with the same value in a column, or of all: 1 if so. */
type Middle = Row & { ms: unknown } & Record<`of_${Column | 'all'}`, unknown>;

/** Counts by the value of a column, null where it has none, and of all together. */
export interface Counts {
  groups: Map<string | null, Count>;
  total: Count;
}

/**
 * Counts tickets: how many were logged in a period and in the one before, how many were open when it ended, and how long those of the
 * period took that were solved by then.
 */
export class TicketCounts {
  readonly #knex: Knex;
  /** Read once for all columns. */
  readonly #facts = oncePer((context: SectionContext) => this.#read(context));

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async by(context: SectionContext, column: Column): Promise<Counts> {
    const groups: Counts['groups'] = new Map();
    const groupOf = (row: Row) => {
      const known = groups.get(row[column]) ?? { ...NONE };
      groups.set(row[column], known);
      return known;
    };
    const { logged, open, middles } = await this.#facts(context);
    for (const row of logged) {
      const group = groupOf(row);
      group.count += Number(row.count);
      group.before += Number(row.before);
    }
    for (const row of open) groupOf(row).openAtEnd += Number(row.count);
    const own = middles.filter(it => Number(it[`of_${column}`]) === 1);
    for (const rows of groupBy(own, it => it[column]).values()) {
      groupOf(rows[0]).medianSolvedMs = meanOf(rows);
    }
    const ofAll = middles.filter(it => Number(it.of_all) === 1);
    const total = {
      ...addUp([...groups.values()]),
      ...(ofAll.length > 0 && { medianSolvedMs: meanOf(ofAll) }),
    };
    return { groups, total };
  }

  async #read(context: SectionContext): Promise<Facts> {
    const knex = this.#knex;
    // Side by side: these three are the longest of a report.
    const [logged, open, middles] = await Promise.all([
      ofPeriod(knex, it => countLogged(it, context)),
      oneByOne(knex, it => countOpen(it, context)),
      ofPeriod(knex, it => findMiddles(it, context)),
    ]);
    return { logged, open, middles };
  }
}

function meanOf(rows: Middle[]): number {
  return Math.round(
    rows.reduce((sum, it) => sum + Number(it.ms), 0) / rows.length,
  );
}

/** Without a median: those of parts do not tell that of the whole. */
export function addUp(counts: Partial<Count>[]) {
  const sum = (figure: 'count' | 'before' | 'openAtEnd') =>
    counts.reduce((all, it) => all + (it[figure] ?? 0), 0);
  return {
    count: sum('count'),
    before: sum('before'),
    openAtEnd: sum('openAtEnd'),
  };
}

/** How many were logged. */
function countLogged(knex: Knex, context: SectionContext) {
  const { before, from, end } = boundsOf(context);
  return ticketsOf(knex, context)
    .where('tickets.created_at', '>=', before)
    .where('tickets.created_at', '<', end)
    .groupBy(COLUMNS)
    .select(COLUMNS)
    .select(
      knex.raw(
        `sum(case when tickets.created_at >= ? then 1 else 0 end) as count,
         sum(case when tickets.created_at < ? then 1 else 0 end) as before`,
        [from, from],
      ),
    );
}

/** How many were open when the period ended, whenever they were logged: those that were at a level then. */
function countOpen(knex: Knex, context: SectionContext) {
  const { end } = boundsOf(context);
  const entered = () =>
    knex('ticket_levels')
      .where('model_ref', context.model.ref)
      .where('entered_at', '<', end)
      .select('ticket_id');
  // In two parts, so that an index has all that each reads.
  const visits = entered()
    .whereNull('left_at')
    .unionAll(entered().where('left_at', '>=', end));
  return ticketsOf(knex, context)
    .join(visits.as('visit'), 'visit.ticket_id', 'tickets.id')
    .groupBy(COLUMNS)
    .select(COLUMNS)
    .count({ count: '*' });
}

/** The times to solve that lie in the middle: one of an odd number, two of an even one. */
function findMiddles(knex: Knex, context: SectionContext) {
  const { from, end } = boundsOf(context);
  const solved = ticketsOf(knex, context)
    .join('ticket_levels as visit', 'visit.ticket_id', 'tickets.id')
    .where('tickets.created_at', '>=', from)
    .where('tickets.created_at', '<', end)
    .where('visit.model_ref', context.model.ref)
    // No level is entered before the ticket is logged; an index finds those of the period.
    .where('visit.entered_at', '>=', from)
    .where('visit.entered_at', '<', end)
    .where('visit.stopped_at', '<', end)
    .whereIn('tickets.status', SOLVED)
    .select(COLUMNS)
    .select(knex.raw('visit.stopped_at - tickets.created_at as ms'));
  const parts = [
    ...COLUMNS.map(it => ({ name: it, by: `partition by ${it}` })),
    { name: 'all', by: '' },
  ];
  const ranked = knex
    .from(solved.as('solved'))
    .select('*')
    .select(
      parts.flatMap(({ name, by }) => [
        knex.raw(`row_number() over (${by} order by ms) as place_in_${name}`),
        knex.raw(`count(*) over (${by}) as size_of_${name}`),
      ]),
    );
  const isMiddle = (name: string) =>
    `place_in_${name} in ((size_of_${name} + 1) / 2, (size_of_${name} + 2) / 2)`;
  return knex
    .from(ranked.as('ranked'))
    .whereRaw(`(${parts.map(it => isMiddle(it.name)).join(' or ')})`)
    .select(...COLUMNS, 'ms')
    .select(
      parts.map(({ name }) =>
        knex.raw(`case when ${isMiddle(name)} then 1 else 0 end as of_${name}`),
      ),
    );
}
