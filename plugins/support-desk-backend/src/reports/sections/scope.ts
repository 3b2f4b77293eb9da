import type { Knex } from 'knex';
import { fromInstant } from '../../database';
import type { SectionContext } from '../SectionSource';

/** The instants of a period in which figures are counted, in milliseconds. */
export interface Bounds {
  /** Where the period before begins. */
  before: number;
  from: number;
  /** Where the period ends, or now: what comes later is not part of it. */
  end: number;
}

export function boundsOf({ period, now }: SectionContext): Bounds {
  return {
    before: fromInstant(period.before.from),
    from: fromInstant(period.from),
    end: Math.min(fromInstant(period.to), fromInstant(now) + 1),
  };
}

/** The tickets that a report is about, as a query of `tickets` without a period. */
export function ticketsOf(
  knex: Knex,
  { model, requestTypes }: Pick<SectionContext, 'model' | 'requestTypes'>,
): Knex.QueryBuilder {
  const query = knex('tickets').where('tickets.model_ref', model.ref);
  return requestTypes
    ? query.whereIn('tickets.request_type', requestTypes)
    : query;
}

/** What a list of tickets is asked for so that it shows those that were logged in a period. */
export function loggedIn({
  model,
  requestTypes,
  period,
}: SectionContext): Record<string, string> {
  return {
    model: model.ref,
    createdFrom: period.from.toISOString(),
    createdTo: period.to.toISOString(),
    ...(requestTypes && { requestType: requestTypes.join(',') }),
  };
}
