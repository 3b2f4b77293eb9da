import type { Knex } from 'knex';
import { fromInstant } from '../../database';
import type { DueFilter, TicketFilter } from '../TicketStore';
import { applyCriteria } from './conditions';
import type { Reach } from './reach';
import { ticketSearchOf } from './TicketSearch';

/** Among the assignees of a filter: tickets that nobody has taken yet. */
const NOBODY = 'nobody';
/** Among the categories of a filter: tickets that nobody has put into one. */
const NO_CATEGORY = 'none';

/** In SQL, in which state of its next due time a ticket is; the one binding of each `?` is the present time. */
export const DUE_SQL: Record<DueFilter, string> = {
  overdue: `due_state = 'running' and next_due_at < ?`,
  atRisk: `due_state = 'running' and next_due_at >= ? and at_risk_at <= ?`,
  running: `due_state = 'running' and next_due_at >= ? and at_risk_at > ?`,
  paused: `due_state = 'paused'`,
  none: `due_state = 'none'`,
};

/** As many bindings as the SQL has placeholders. */
export function dueBindings(due: DueFilter, now: Date): number[] {
  const placeholders = DUE_SQL[due].split('?').length - 1;
  return Array(placeholders).fill(fromInstant(now));
}

/** The tickets of a filter, as a query of `tickets` without columns or order. */
export function filterTickets(
  knex: Knex,
  filter: TicketFilter,
  reach: Reach,
): Knex.QueryBuilder {
  const query = knex('tickets');
  for (const criteria of filter.conditions) {
    query.andWhere(it => applyCriteria(it, criteria, reach));
  }

  const oneOf: [column: string, values: string[] | undefined][] = [
    ['model_ref', filter.models],
    ['status', filter.statuses],
    ['level', filter.levels],
    ['priority', filter.priorities],
    ['request_type', filter.requestTypes],
    ['reporter', filter.reporters],
  ];
  for (const [column, values] of oneOf) {
    if (values) query.whereIn(column, values);
  }
  const { assignees } = filter;
  if (assignees?.includes(NOBODY)) {
    query.andWhere(it =>
      it.whereNull('assignee').orWhereIn('assignee', assignees),
    );
  } else if (assignees) {
    query.whereIn('assignee', assignees);
  }
  filterHistory(query, filter);

  const { entity, due, text, now } = filter;
  if (entity) {
    query.andWhere(it =>
      it
        .where('module_entity', entity.ref)
        .orWhereIn('model_ref', entity.models),
    );
  }
  if (due) {
    query.andWhere(any =>
      due.forEach(state =>
        any.orWhereRaw(`(${DUE_SQL[state]})`, dueBindings(state, now)),
      ),
    );
  }
  if (text) {
    query.whereIn('tickets.id', matching(knex, text, filter, reach));
  }
  return query;
}

/** Narrows a query down by what tickets were, and when: what reports lead to. */
function filterHistory(
  query: Knex.QueryBuilder,
  {
    callers,
    categories,
    createdFrom,
    createdTo,
    reached,
    missed,
  }: TicketFilter,
) {
  if (callers) {
    query.andWhere(it =>
      it
        .whereIn('on_behalf_of', callers)
        .orWhere(own =>
          own.whereNull('on_behalf_of').whereIn('reporter', callers),
        ),
    );
  }
  if (categories) {
    query.andWhere(it => {
      it.whereIn('category', categories);
      if (categories.includes(NO_CATEGORY)) it.orWhereNull('category');
    });
  }
  if (createdFrom) query.where('created_at', '>=', fromInstant(createdFrom));
  if (createdTo) query.where('created_at', '<', fromInstant(createdTo));
  if (reached) {
    const at = (levels: string[]) => (visits: Knex.QueryBuilder) =>
      visits.select('ticket_id').from('ticket_levels').whereIn('level', levels);
    query
      .whereIn('tickets.id', at(reached.levels))
      .whereNotIn('tickets.id', at(reached.notLevels));
  }
  if (missed) {
    query.whereIn('tickets.id', clocks => {
      clocks
        .select('ticket_id')
        .from('ticket_clocks')
        .whereNotNull('missed_at')
        .whereIn('measure', missed.measures);
      if (missed.from)
        clocks.where('missed_at', '>=', fromInstant(missed.from));
      if (missed.to) clocks.where('missed_at', '<', fromInstant(missed.to));
    });
  }
}

/** Ids of tickets that a text finds: in what is public, and in what is internal where the caller may read that. */
function matching(
  knex: Knex,
  text: string,
  { internalFor }: TicketFilter,
  reach: Reach,
) {
  const search = ticketSearchOf(knex);
  const found = search.matching(knex, text, 'public').select('ticket_id');
  if (!internalFor) return found;

  const internal = search.matching(knex, text, 'internal').select('ticket_id');
  if (internalFor !== true) {
    internal.whereIn('ticket_id', readable =>
      applyCriteria(
        readable.select('tickets.id').from('tickets'),
        internalFor,
        reach,
      ),
    );
  }
  return found.union(internal);
}
