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

/** Narrows a query of `tickets` down to those of which the criteria hold. */
export function applyCriteria(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<TicketCondition>,
  reach: Reach,
): Knex.QueryBuilder {
  if (isAndCriteria(criteria)) {
    return query.where(all =>
      criteria.allOf.forEach(it =>
        all.andWhere(one => applyCriteria(one, it, reach)),
      ),
    );
  }
  if (isOrCriteria(criteria)) {
    return query.where(any =>
      criteria.anyOf.forEach(it =>
        any.orWhere(one => applyCriteria(one, it, reach)),
      ),
    );
  }
  if (isNotCriteria(criteria)) {
    return query.whereNot(one => applyCriteria(one, criteria.not, reach));
  }
  return applyCondition(query, criteria, reach);
}

function applyCondition(
  query: Knex.QueryBuilder,
  { property, values }: TicketCondition,
  reach: Reach,
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
    default:
      // Never null, so that a criterion and its negation are opposites.
      return query
        .whereNotNull(`tickets.${columns[property]}`)
        .whereIn(`tickets.${columns[property]}`, values);
  }
}
