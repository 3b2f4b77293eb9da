import {
  licenceStandingSchema,
  type LicenceQuery,
  type LicenceStanding,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { withParams } from '../../../hooks/withParams';

/** What narrows the register; it lives in the address. */
export interface LicenceFilter {
  q?: string;
  standing?: LicenceStanding;
  /** `default/nec-ihms`, or its full reference; absent: all systems. */
  model?: string;
}

/** How a licence can stand, the most pressing first. */
export const STANDINGS = licenceStandingSchema.options;

const CHOSEN = 'licence';

/** The filter that an address holds; what is not known there counts as not said. */
export const filterOf = (params: URLSearchParams): LicenceFilter => ({
  q: params.get('q') ?? undefined,
  standing: STANDINGS.find(it => it === params.get('standing')),
  model: params.get('model') ?? undefined,
});

/** The address after a change of the filter; the rest of it stays. */
export function withFilter(
  params: URLSearchParams,
  change: LicenceFilter,
): URLSearchParams {
  return withParams(params, { ...filterOf(params), ...change });
}

/** The filter as the back end takes it. */
export const queryOf = ({ q, standing, model }: LicenceFilter): LicenceQuery =>
  Object.fromEntries(
    Object.entries({ q, standing, model }).filter(([, value]) => value),
  );

/** The licence that is open below the list. */
export const chosenOf = (params: URLSearchParams): string | undefined =>
  params.get(CHOSEN) ?? undefined;

/** The address with a licence open, or with none. */
export function withChosen(
  params: URLSearchParams,
  licence: string | undefined,
): URLSearchParams {
  const next = new URLSearchParams(params);
  if (licence) next.set(CHOSEN, licence);
  else next.delete(CHOSEN);
  return next;
}
