import {
  licenceRequestStateSchema,
  openLicenceRequestStates,
  type LicenceRequestQuery,
  type LicenceRequestState,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { withParams } from '../../../hooks/withParams';

/** Whose requests: the reader's own, those that wait for them, all that they may see. */
export const SCOPES = ['mine', 'toDo', 'all'] as const;

/** @see SCOPES */
export type Scope = (typeof SCOPES)[number];

/** What the list can be narrowed to: one state, or all that go on. */
export const STATE_CHOICES = [
  'open',
  ...licenceRequestStateSchema.options,
] as const;

/** @see STATE_CHOICES */
export type StateChoice = 'open' | LicenceRequestState;

/** What narrows the list of requests; it lives in the address. */
export interface RequestFilter {
  /** Id of the licence; absent: all. */
  licence?: string;
  /** Absent: any. */
  state?: StateChoice;
}

/** The scope that an address names, if any. */
export const scopeOf = (params: URLSearchParams): Scope | undefined =>
  SCOPES.find(it => it === params.get('scope'));

/** The filter that an address holds; what is not known there counts as not said. */
export const filterOf = (params: URLSearchParams): RequestFilter => ({
  licence: params.get('licence') || undefined,
  state: STATE_CHOICES.find(it => it === params.get('state')),
});

/** The address after a change; what is undefined is left out. */
export function withChange(
  params: URLSearchParams,
  change: Partial<RequestFilter & { scope: Scope }>,
): URLSearchParams {
  return withParams(params, { ...change });
}

/** A list as the back end is asked for it. */
export const queryOf = (
  scope: Scope,
  { licence, state }: RequestFilter,
): LicenceRequestQuery => ({
  scope,
  licence,
  state: state === 'open' ? openLicenceRequestStates.join(',') : state,
});
