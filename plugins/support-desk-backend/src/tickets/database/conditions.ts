import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type {
  TicketCondition,
  TicketResource,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import type { Reach } from './reach';

/** The properties that are a column of their own. */
const columns = {
  reporter: 'reporter',
  onBehalfOf: 'on_behalf_of',
  team: 'team',
  assignee: 'assignee',
} satisfies Partial<Record<keyof TicketResource, string>>;

/**
 * Narrows a query of `tickets` down to those of which the criteria hold.
 *
 * @param isNegated - whether they stand within a negation
 */
export function applyCriteria(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<TicketCondition>,
  reach: Reach,
  isNegated = false,
): Knex.QueryBuilder {
  if (isAndCriteria(criteria)) {
    return query.where(all =>
      criteria.allOf.forEach(it =>
        all.andWhere(one => applyCriteria(one, it, reach, isNegated)),
      ),
    );
  }
  if (isOrCriteria(criteria)) {
    return query.where(any =>
      criteria.anyOf.forEach(it =>
        any.orWhere(one => applyCriteria(one, it, reach, isNegated)),
      ),
    );
  }
  if (isNotCriteria(criteria)) {
    return query.whereNot(one => applyCriteria(one, criteria.not, reach, true));
  }
  return applyCondition(query, criteria, reach, isNegated);
}

function applyCondition(
  query: Knex.QueryBuilder,
  { property, values }: TicketCondition,
  reach: Reach,
  isNegated: boolean,
) {
  switch (property) {
    case 'supporters':
      return query.whereIn('tickets.model_ref', reach.modelsOf(values));
    case 'affected':
      return query.whereIn('tickets.id', reach.ticketsOf(values));
    case 'superUsers':
      return query.whereNotNull('tickets.module').where(any => {
        any.whereRaw('1 = 0');
        for (const [model, modules] of reach.modulesOf(values)) {
          any.orWhere(one =>
            one
              .where('tickets.model_ref', model)
              .whereIn('tickets.module', modules),
          );
        }
      });
    default: {
      const column = `tickets.${columns[property]}`;
      // Never null within a negation, so that a criterion and its negation are opposites; elsewhere it would only cost the planner time.
      if (isNegated) query.whereNotNull(column);
      return query.whereIn(column, values);
    }
  }
}
