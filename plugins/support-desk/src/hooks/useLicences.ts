import type {
  LicenceQuery,
  LicenceRequestQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';

/** The licences that the reader sees; while another filter is asked for the last answer stays, but never that about another entity. */
export function useLicences(query: LicenceQuery) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['licences', 'list', query],
    queryFn: () => api.getLicences(query),
    placeholderData: (previous, before) => {
      const asked = before?.queryKey[2] as LicenceQuery | undefined;
      return asked?.entity === query.entity ? previous : undefined;
    },
  });
}

/** One licence; idle while none is named. */
export function useLicence(licence: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['licences', 'licence', licence],
    queryFn: () => api.getLicence(licence!),
    enabled: Boolean(licence),
  });
}

/**
 * Use over time; the last picture stays until the next is there.
 *
 * @param from - the first day, `YYYY-MM-DD`
 */
export function useLicenceFigures(licence: string, from: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['licences', 'figures', licence, from],
    queryFn: () => api.getLicenceFigures(licence, { from }),
    placeholderData: (previous, before) =>
      before?.queryKey[2] === licence ? previous : undefined,
  });
}

/** Who holds a seat; only the reader's own where they may not see holders. */
export function useSeats(licence: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['licences', 'seats', licence],
    queryFn: () => api.getSeats(licence!),
    enabled: Boolean(licence),
  });
}

/**
 * Requests for licences, of those that the reader may see.
 *
 * @param query - idle while it is undefined
 */
export function useLicenceRequests(query: LicenceRequestQuery | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['licences', 'requests', query],
    queryFn: () => api.getLicenceRequests(query),
    enabled: query !== undefined,
  });
}

/** Asks again for all that says how licences stand, who holds them and who waits. */
export const refreshLicences = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({ queryKey: ['licences'] });
