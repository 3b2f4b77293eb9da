import { useApi } from '@backstage/frontend-plugin-api';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';
import type { TicketFilter } from './filters';

const PAGE_SIZE = 50;

/** The tickets that a filter leaves, a page at a time; the last list stays until the next one is there. */
export function useTicketList(filter: TicketFilter) {
  const api = useApi(supportDeskApiRef);
  return useInfiniteQuery({
    queryKey: ['ticketList', filter],
    queryFn: ({ pageParam }) =>
      api.getTickets({ ...filter, limit: PAGE_SIZE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}

/** How many tickets the filter leaves, by state and by scope; the state of the due time itself is not counted in. */
export function useTicketCounts({
  due: _,
  sort: __,
  order: ___,
  ...filter
}: TicketFilter) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['ticketCounts', filter],
    queryFn: () => api.getTicketCounts(filter),
    placeholderData: keepPreviousData,
  });
}
