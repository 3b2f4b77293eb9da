import type { RouteRequest } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';

/**
 * "Who do I ask?": idle while nothing is asked; the last answer stays until the next one is there.
 *
 * @param options - `refetchInterval`: milliseconds after which it is asked again, where the answer depends on the hour
 */
export function useRoute(
  model: string,
  request: RouteRequest | undefined,
  options: { refetchInterval?: number } = {},
) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['route', model, request],
    queryFn: () => api.route(model, request!),
    enabled: request !== undefined,
    placeholderData: request ? keepPreviousData : undefined,
    ...options,
  });
}
