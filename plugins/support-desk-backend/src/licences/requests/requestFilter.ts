import type { Knex } from 'knex';
import type { LicenceScope, RequestFilter } from './LicenceRequestStore';

/** Narrows a query of `licence_requests` down to those that a filter names. */
export function filterRequests(
  query: Knex.QueryBuilder,
  filter: RequestFilter,
): void {
  const { scope, model, licence, ticket, states, after } = filter;
  query.where(it => {
    if (scope === 'mine') isTheirs(it, filter);
    else if (scope === 'toDo') waitsForThem(it, filter);
    else isSeen(it, filter);
  });
  if (model) query.where('model_ref', model);
  if (licence) query.where('licence', licence);
  if (ticket) query.where('ticket_id', ticket);
  if (states) query.whereIn('state', states);
  if (after) query.where('id', '>', after);
}

function isTheirs(query: Knex.QueryBuilder, { user }: RequestFilter) {
  query.where(it => it.where('person', user).orWhere('asked_by', user));
}

function isSeen(query: Knex.QueryBuilder, filter: RequestFilter) {
  query
    .where(it => isTheirs(it, filter))
    .orWhereIn('licence_requests.id', asked(filter.memberships))
    .orWhere(it => isIn(it, filter.seen));
}

/** A decision; a class to be booked, or of which is to be noted who came; a seat to be given. */
function waitsForThem(query: Knex.QueryBuilder, filter: RequestFilter) {
  const { user, memberships, managed, trained } = filter;
  query.where(it =>
    it
      .where('state', 'approval')
      .whereIn('licence_requests.id', asked(memberships))
      // Whoever is asked by name to approve their own is the only one who can.
      .where(own =>
        own
          .whereNot('person', user)
          .orWhereIn('licence_requests.id', asked([user])),
      ),
  );
  query.orWhere(it =>
    it
      .where('state', 'training')
      .whereNull('class_on')
      .where(own => isTheirs(own, filter)),
  );
  trained.forEach(({ today, ...scope }) =>
    query.orWhere(it =>
      it
        .where('state', 'training')
        .where(day =>
          day.whereNull('class_on').orWhere('class_on', '<=', today),
        )
        .where(where => isIn(where, scope)),
    ),
  );
  query.orWhere(it =>
    it.where('state', 'waiting').where(where => isIn(where, managed)),
  );
}

function isIn(query: Knex.QueryBuilder, { models, licences }: LicenceScope) {
  query.whereIn('model_ref', models).orWhereIn('licence', licences);
}

/** The requests that some people and groups were asked to approve. */
function asked(approvers: string[]) {
  return (query: Knex.QueryBuilder) =>
    query
      .select('request')
      .from('licence_approvers')
      .whereIn('approver', approvers);
}
