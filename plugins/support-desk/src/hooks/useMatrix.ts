import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { isError } from '@backstage/errors';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';

/** How often what others decide is asked for while somebody reviews. */
export const REVIEW_POLL_MS = 30_000;

/**
 * The whole matrix of a model, which filters then narrow in the browser; null: the model has none. Idle while no model is named.
 *
 * @param model - full reference, or `namespace/name`
 * @param options - `refetchInterval`: milliseconds after which it is asked again
 */
export function useMatrix(
  model: string | undefined,
  options: { refetchInterval?: number } = {},
) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['responsibilities', 'matrix', model],
    queryFn: async (): Promise<Matrix | null> => {
      try {
        return await api.getMatrix({ model: model! });
      } catch (error) {
        if (isError(error) && error.name === 'NotFoundError') return null;
        throw error;
      }
    },
    enabled: Boolean(model),
    refetchInterval: options.refetchInterval,
  });
}

/** Contents that the matrix of a model has had, newest first. */
export function useMatrixVersions(model: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['responsibilities', 'versions', model],
    queryFn: async () => (await api.getMatrixVersions(model)).items,
  });
}

/** Asks again for all that says who does what and what was decided about it. */
export const refreshResponsibilities = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({ queryKey: ['responsibilities'] });
