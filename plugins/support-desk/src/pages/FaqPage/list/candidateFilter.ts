/** Which candidates are listed, and the statuses that each of them asks for. */
const STATUSES = {
  unfinished: 'open,drafting,proposed',
  open: 'open',
  drafting: 'drafting,proposed',
  published: 'published',
  dismissed: 'dismissed',
} as const;

/** @see CANDIDATE_FILTERS */
export type CandidateFilter = keyof typeof STATUSES;

/** In the order in which they are offered; the first needs no word in the address. */
export const CANDIDATE_FILTERS = Object.keys(STATUSES) as CandidateFilter[];

const PARAM = 'status';

/** The filter that an address holds; what is not known there counts as not said. */
export const filterOf = (params: URLSearchParams): CandidateFilter =>
  CANDIDATE_FILTERS.find(it => it === params.get(PARAM)) ?? 'unfinished';

/** The address after a change of the filter. */
export function withFilter(
  params: URLSearchParams,
  filter: CandidateFilter,
): URLSearchParams {
  const next = new URLSearchParams(params);
  if (filter === 'unfinished') next.delete(PARAM);
  else next.set(PARAM, filter);
  return next;
}

/** The statuses as the back end takes them. */
export const statusesOf = (filter: CandidateFilter): string => STATUSES[filter];
