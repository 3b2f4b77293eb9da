import type { TicketQuery } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';

/** The first page of the tickets that a filter leaves; the cache is shared by all who ask the same. */
export function useTickets(
  query: TicketQuery,
  options: { enabled?: boolean; refetchInterval?: number } = {},
) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['tickets', query],
    queryFn: () => api.getTickets(query),
    enabled: options.enabled ?? true,
    refetchInterval: options.refetchInterval,
  });
}
