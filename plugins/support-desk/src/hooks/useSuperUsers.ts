import type { SuperUserQuery } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';

/**
 * The directory of super users. While words are typed the last answer about the same model stays.
 *
 * @param query - idle while it is undefined
 */
export function useSuperUsers(query: SuperUserQuery | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['superUsers', query],
    queryFn: () => api.getSuperUsers(query),
    enabled: query !== undefined,
    placeholderData: (previous, before) => {
      const asked = before?.queryKey[1] as SuperUserQuery | undefined;
      return asked?.model === query?.model ? previous : undefined;
    },
  });
}

/** Asks again for all that says who is a super user. */
export const refreshSuperUsers = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey: [first] }) =>
      ['superUsers', 'model', 'route'].includes(String(first)),
  });
