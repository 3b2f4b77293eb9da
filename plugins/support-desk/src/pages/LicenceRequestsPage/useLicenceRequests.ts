import type { LicenceRequestQuery } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';

const PAGE_SIZE = 50;

/**
 * Requests for licences that the reader may see, a page at a time; the last list stays until the next one is there.
 *
 * @param options - `enabled`: `false`: it is not asked yet
 */
export function useLicenceRequestList(
  query: LicenceRequestQuery,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(supportDeskApiRef);
  return useInfiniteQuery({
    queryKey: ['licences', 'requestList', query],
    queryFn: ({ pageParam }) =>
      api.getLicenceRequests({ ...query, limit: PAGE_SIZE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
    ...options,
  });
}

/** One request with its history; idle while none is named. */
export function useLicenceRequest(id: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['licences', 'request', id],
    queryFn: () => api.getLicenceRequest(id!),
    enabled: id !== undefined,
  });
}

/** The classes of the training that comes before a seat; idle while no licence is named. */
export function useTrainingClasses(licence: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['licences', 'classes', licence],
    queryFn: () => api.getTrainingClasses(licence!),
    enabled: licence !== undefined,
  });
}
