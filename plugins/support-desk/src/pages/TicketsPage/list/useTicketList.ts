import { useApi } from '@backstage/frontend-plugin-api';
import type {
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { useMe } from '../../../hooks/useMe';
import { queryOf, type TicketFilter } from '../filters/filters';

const PAGE_SIZE = 50;
const POLL_MS = 60_000;

/** The most tickets that one change for several takes. */
export const MOST_SELECTED = 200;

/** The tickets that a filter leaves, a page at a time; the last list stays until the next one is there. */
export function useTicketList(filter: TicketFilter) {
  const api = useApi(supportDeskApiRef);
  const { user } = useMe();
  const query = queryOf(filter, user);
  return useInfiniteQuery({
    queryKey: ['ticketList', query],
    queryFn: ({ pageParam }) =>
      api.getTickets({ ...query, limit: PAGE_SIZE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS,
    enabled: filter.assignee !== 'me' || user !== undefined,
  });
}

/** How many tickets the filter leaves, by state and by scope; the state of the due time itself is not counted in. */
export function useTicketCounts(filter: TicketFilter) {
  const api = useApi(supportDeskApiRef);
  const { user } = useMe();
  const query = countedBy(queryOf(filter, user));
  return useQuery({
    queryKey: ['ticketCounts', query],
    queryFn: () => api.getTicketCounts(query),
    placeholderData: keepPreviousData,
  });
}

/** The part of a filter by which tickets are counted. */
export function countedBy({
  due: _due,
  sort: _sort,
  order: _order,
  ...filter
}: TicketFilter) {
  return filter;
}

/** The first tickets of a filter, page by page: as many as one change takes. */
export async function listForSelection(
  api: SupportDeskApi,
  query: TicketFilter,
): Promise<Ticket[]> {
  const tickets: Ticket[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.getTickets({
      ...query,
      limit: MOST_SELECTED - tickets.length,
      cursor,
    });
    tickets.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor && tickets.length < MOST_SELECTED);
  return tickets;
}
