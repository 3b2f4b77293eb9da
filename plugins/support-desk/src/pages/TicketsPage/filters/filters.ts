import type {
  TicketCounts,
  TicketQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Filters of the list that live in the address, each with the parameter that holds it. */
const KEYS = [
  'scope',
  'model',
  'entity',
  'status',
  'level',
  'priority',
  'requestType',
  'assignee',
  'due',
  'q',
  'category',
  'caller',
  'reached',
  'createdFrom',
  'createdTo',
  'missed',
  'missedFrom',
  'missedTo',
  'sort',
  'order',
] as const;

/** What the reader narrows, sorts and searches by. */
export type TicketFilter = Pick<TicketQuery, (typeof KEYS)[number]>;

/** What may be asked for by the values of `assignee` besides references of users. */
export const ASSIGNEE = { me: 'me', nobody: 'nobody' } as const;

/** What the list shows when the address says nothing: what is open, next due first. */
const DEFAULTS: TicketFilter = {
  scope: 'all',
  status: 'open',
  sort: 'nextDue',
};

/** The filter that an address holds. */
export function filterOf(params: URLSearchParams): TicketFilter {
  const given = KEYS.map(key => [key, params.get(key)]).filter(
    ([, value]) => value,
  );
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}

/** The address after some filters have changed; what says the same as no parameter is left out. */
export function withFilter(
  params: URLSearchParams,
  change: TicketFilter,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(change)) {
    if (
      value === undefined ||
      value === '' ||
      value === DEFAULTS[key as keyof TicketFilter]
    )
      next.delete(key);
    else next.set(key, String(value));
  }
  return next;
}

/** The address with exactly this filter; what is not a filter stays. */
export function onlyFilter(
  params: URLSearchParams,
  filter: TicketFilter,
): URLSearchParams {
  const cleared = Object.fromEntries(KEYS.map(key => [key, undefined]));
  return withFilter(params, { ...cleared, ...filter });
}

/** Whether two filters show the same list. */
export function isSameFilter(a: TicketFilter, b: TicketFilter): boolean {
  const address = (filter: TicketFilter) => {
    const params = onlyFilter(new URLSearchParams(), filter);
    params.sort();
    return params.toString();
  };
  return address(a) === address(b);
}

const NARROWING = [
  'entity',
  'model',
  'status',
  'level',
  'priority',
  'requestType',
  'assignee',
  'due',
  'q',
  'category',
  'caller',
  'reached',
  'createdFrom',
  'missed',
] as const satisfies (keyof TicketFilter)[];

/** A filter that narrows the list and can be taken away by itself. */
export type Narrowing = (typeof NARROWING)[number];

/** What a filter says more about, and goes with it. */
const COMPANIONS: Partial<Record<Narrowing, (keyof TicketFilter)[]>> = {
  createdFrom: ['createdTo'],
  missed: ['missedFrom', 'missedTo'],
};

/** Filters that a report sets by a figure, and for which the list has no field. */
export const OF_FIGURES = [
  'category',
  'caller',
  'reached',
  'createdFrom',
  'missed',
] as const satisfies Narrowing[];

/** Filters that narrow the list and can be taken away one by one; scope and sorting only arrange it. */
export function narrowing(filter: TicketFilter): Narrowing[] {
  return NARROWING.filter(
    key => filter[key] !== undefined && filter[key] !== DEFAULTS[key],
  );
}

/** The filter without what narrows it by one key, or by all of them. */
export function without(
  filter: TicketFilter,
  ...keys: Narrowing[]
): TicketFilter {
  return {
    ...filter,
    ...Object.fromEntries(
      keys
        .flatMap(key => [key, ...(COMPANIONS[key] ?? [])])
        .map(key => [key, DEFAULTS[key]]),
    ),
  };
}

/** How many tickets a filter leaves, of counts that leave the state of the due time aside. */
export function leftBy(
  counts: TicketCounts,
  { due }: Pick<TicketFilter, 'due'>,
): number {
  const states = due?.split(',') as (keyof TicketCounts)[] | undefined;
  return states
    ? states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
    : counts.total;
}

/** The filter as the back end takes it: "me" by name. */
export function queryOf(
  filter: TicketFilter,
  me: string | undefined,
): TicketFilter {
  return filter.assignee === ASSIGNEE.me ? { ...filter, assignee: me } : filter;
}

/** The values of a filter that takes several. */
export const listOf = (value: string | undefined): string[] =>
  value?.split(',').filter(Boolean) ?? [];
