import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';

/** While a portal starts its catalog has no models yet: then they are asked for again this often. */
const EMPTY_POLL_MS = 5_000;

/** All support models that the reader may see. */
export function useModels() {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['models'],
    queryFn: async () => (await api.getModels()).items,
    refetchInterval: query =>
      query.state.data?.length === 0 ? EMPTY_POLL_MS : false,
  });
}

/** One model as the reader may see it now; idle while no model is named. */
export function useModel(model: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['model', model],
    queryFn: () => api.getModel(model!),
    enabled: Boolean(model),
  });
}
