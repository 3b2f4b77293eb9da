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

/** Where there is no ticket. */
export const NONE: Count = { count: 0, before: 0, openAtEnd: 0 };

/** Statuses of tickets that were solved; those that were cancelled or merged were not. */
const SOLVED = ['resolved', 'closed'];

/** Counts by the value of a column, null where it has none, and of all together. */
export interface Counts {
  groups: Map<string | null, Count>;
  total: Count;
}

/**
 * Tickets by a column of theirs: how many were logged in a period and in the one before, how many were open when it ended, and how long
 * those of the period took that were solved by then.
 *
 * @param column - of `tickets`
 */
export async function countBy(
  knex: Knex,
  context: SectionContext,
  column: string,
): Promise<Counts> {
  const key = knex.ref(`tickets.${column}`);
  const groups: Counts['groups'] = new Map();
  const groupOf = (of: string | null) => {
    const known = groups.get(of) ?? { ...NONE };
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
  const middle = { sum: 0, count: 0 };
  for (const row of await medians(knex, context, key)) {
    groupOf(row.group_key).medianSolvedMs = Math.round(Number(row.median));
    middle.sum += Number(row.middle_sum);
    middle.count += Number(row.middle_count);
  }
  const total = {
    ...addUp([...groups.values()]),
    ...(middle.count > 0 && {
      medianSolvedMs: Math.round(middle.sum / middle.count),
    }),
  };
  return { groups, total };
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
function logged(
  knex: Knex,
  context: SectionContext,
  key: Knex.Ref<string, any>,
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
function open(knex: Knex, context: SectionContext, key: Knex.Ref<string, any>) {
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

/** The middle one of the times to solve, of an even number the mean of the two in the middle; and what each group has of the middle of all. */
function medians(
  knex: Knex,
  context: SectionContext,
  key: Knex.Ref<string, any>,
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
         count(*) over (partition by group_key) as size,
         row_number() over (order by ms) as place_of_all,
         count(*) over () as size_of_all`,
    ),
  );
  const isMiddle = (place: string, size: string) =>
    `${place} in ((${size} + 1) / 2, (${size} + 2) / 2)`;
  const isMiddleOfAll = isMiddle('place_of_all', 'size_of_all');
  return knex
    .from(ranked.as('ranked'))
    .groupBy('group_key')
    .select(
      'group_key',
      knex.raw(
        `avg(case when ${isMiddle('place', 'size')} then ms end) as median,
         sum(case when ${isMiddleOfAll} then ms else 0 end) as middle_sum,
         sum(case when ${isMiddleOfAll} then 1 else 0 end) as middle_count`,
      ),
    );
}
