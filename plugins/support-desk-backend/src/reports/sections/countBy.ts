import type { Knex } from 'knex';
import type { SectionContext } from '../SectionSource';
import { boundsOf, ticketsOf } from './scope';

/** Tickets that have the same value in a column. */
export interface Count {
  count: number;
  before: number;
  /** Absent: none was solved. */
  medianSolvedMs?: number;
  openAtEnd: number;
}

/** Statuses of tickets that were solved; those that were cancelled or merged were not. */
const SOLVED = ['resolved', 'closed'];

/**
 * Tickets by a column of theirs: how many were logged in a period and in the one before, how many were open when it ended, and how long
 * those of the period took that were solved by then.
 *
 * @param column - of `tickets`; without one, all together under the key null
 */
export async function countBy(
  knex: Knex,
  context: SectionContext,
  column?: string,
): Promise<Map<string | null, Count>> {
  const key = column ? knex.ref(`tickets.${column}`) : knex.raw('null');
  const groups = new Map<string | null, Count>();
  const groupOf = (of: string | null) => {
    const known = groups.get(of) ?? { count: 0, before: 0, openAtEnd: 0 };
    groups.set(of, known);
    return known;
  };
  for (const row of await logged(knex, context, key)) {
    Object.assign(groupOf(row.group_key), {
      count: Number(row.count),
      before: Number(row.before),
    });
  }
  for (const row of await open(knex, context, key)) {
    groupOf(row.group_key).openAtEnd = Number(row.count);
  }
  for (const row of await medians(knex, context, key)) {
    groupOf(row.group_key).medianSolvedMs = Math.round(Number(row.median));
  }
  return groups;
}

/** How many were logged. */
function logged(
  knex: Knex,
  context: SectionContext,
  key: Knex.Raw | Knex.Ref<string, any>,
) {
  const { before, from, end } = boundsOf(context);
  return ticketsOf(knex, context)
    .where('tickets.created_at', '>=', before)
    .where('tickets.created_at', '<', end)
    .groupBy('group_key')
    .select({ group_key: key })
    .select(
      knex.raw(
        `sum(case when tickets.created_at >= ? then 1 else 0 end) as count,
         sum(case when tickets.created_at < ? then 1 else 0 end) as before`,
        [from, from],
      ),
    );
}

/** How many were open when the period ended, whenever they were logged: those that were at a level then. */
function open(
  knex: Knex,
  context: SectionContext,
  key: Knex.Raw | Knex.Ref<string, any>,
) {
  const { end } = boundsOf(context);
  return ticketsOf(knex, context)
    .join('ticket_levels as visit', 'visit.ticket_id', 'tickets.id')
    .where('visit.model_ref', context.model.ref)
    .where('visit.entered_at', '<', end)
    .where(it =>
      it.whereNull('visit.left_at').orWhere('visit.left_at', '>=', end),
    )
    .groupBy('group_key')
    .select({ group_key: key })
    .count({ count: '*' });
}

/** The middle one of the times to solve; of an even number the mean of the two in the middle. */
function medians(
  knex: Knex,
  context: SectionContext,
  key: Knex.Raw | Knex.Ref<string, any>,
) {
  const { from, end } = boundsOf(context);
  const solved = ticketsOf(knex, context)
    .join('ticket_levels as visit', 'visit.ticket_id', 'tickets.id')
    .where('tickets.created_at', '>=', from)
    .where('tickets.created_at', '<', end)
    .where('visit.stopped_at', '<', end)
    .whereIn('tickets.status', SOLVED)
    .select({ group_key: key })
    .select(knex.raw('visit.stopped_at - tickets.created_at as ms'));
  const ranked = knex.from(solved.as('solved')).select(
    'group_key',
    'ms',
    knex.raw(
      `row_number() over (partition by group_key order by ms) as place,
         count(*) over (partition by group_key) as size`,
    ),
  );
  return knex
    .from(ranked.as('ranked'))
    .whereRaw('place in ((size + 1) / 2, (size + 2) / 2)')
    .groupBy('group_key')
    .select('group_key')
    .avg({ median: 'ms' });
}
