import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';

const MINUTE_MS = 60_000;

/** What a request logged now would be promised; the last answer stays until the next one is there. */
export function useTargets(
  model: string,
  query: {
    requestType: string;
    priority?: string;
    discoveredAt?: string;
    notifiedAt?: string;
  },
) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['targets', model, query],
    queryFn: async () => (await api.getTargets(model, query)).items,
    placeholderData: keepPreviousData,
    refetchInterval: MINUTE_MS,
  });
}
