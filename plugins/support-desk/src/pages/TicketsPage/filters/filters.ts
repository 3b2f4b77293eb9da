import type { TicketQuery } from '@supportdesk/backstage-plugin-support-desk-common';

/** Filters of the list that live in the address, each with the parameter that holds it. */
const KEYS = [
  'scope',
  'model',
  'entity',
  'status',
  'level',
  'priority',
  'due',
  'q',
  'sort',
  'order',
] as const;

export type TicketFilter = Pick<TicketQuery, (typeof KEYS)[number]>;

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

/** Filters that narrow the list and can be taken away one by one; scope and sorting only arrange it. */
export function narrowing(filter: TicketFilter): (keyof TicketFilter)[] {
  const keys: (keyof TicketFilter)[] = [
    'entity',
    'model',
    'status',
    'level',
    'priority',
    'due',
    'q',
  ];
  return keys.filter(
    key => filter[key] !== undefined && filter[key] !== DEFAULTS[key],
  );
}
