import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';

const POLL_MS = 60_000;

/** When the services of a model are promised, and how they are; idle while none is named. */
export function useAvailability(model: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['availability', 'promise', model],
    queryFn: async () => (await api.getAvailability(model!)).items,
    enabled: Boolean(model),
    refetchInterval: POLL_MS,
  });
}

/** A service month by month, a year back. */
export function useAvailabilityMonths(model: string, service: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['availability', 'months', model, service],
    queryFn: () => api.getAvailabilityHistory({ model, service }),
  });
}

/** How the services of a model were on each of the last days. */
export function useServiceStatus(model: string, days: number) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['availability', 'status', model, days],
    queryFn: async () => (await api.getServiceStatus({ model, days })).items,
  });
}
