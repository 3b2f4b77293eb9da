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
): Knex.QueryBuilder {
  if (isAndCriteria(criteria)) {
    return query.where(all =>
      criteria.allOf.forEach(it => all.andWhere(one => applyCriteria(one, it))),
    );
  }
  if (isOrCriteria(criteria)) {
    return query.where(any =>
      criteria.anyOf.forEach(it => any.orWhere(one => applyCriteria(one, it))),
    );
  }
  if (isNotCriteria(criteria)) {
    return query.whereNot(one => applyCriteria(one, criteria.not));
  }
  return applyCondition(query, criteria);
}

function applyCondition(
  query: Knex.QueryBuilder,
  { property, values }: TicketCondition,
) {
  if (property === 'supporters') {
    return query.whereIn('tickets.model_ref', supported =>
      supported
        .select('model_ref')
        .from('model_supporters')
        .whereIn('ref', values),
    );
  }
  if (property === 'affected') {
    return query.whereIn('tickets.id', affected =>
      affected
        .select('ticket_id')
        .from('ticket_people')
        .whereIn('user_ref', values)
        .where('role', 'affected'),
    );
  }
  if (property === 'superUsers') {
    return query.whereExists(superUser =>
      superUser
        .select('ref')
        .from('module_super_users')
        .whereIn('ref', values)
        .whereRaw('module_super_users.model_ref = tickets.model_ref')
        .whereRaw('module_super_users.module = tickets.module'),
    );
  }
  const column = `tickets.${columns[property]}`;
  // Never null, so that a criterion and its negation are opposites.
  return query.whereNotNull(column).whereIn(column, values);
}
