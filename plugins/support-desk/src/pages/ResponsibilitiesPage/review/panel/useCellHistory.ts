import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../../api';
import { useDebounced } from '../../../../hooks/useDebounced';
import { REVIEW_POLL_MS } from '../../../../hooks/useMatrix';

/** Who runs through the cells does not ask for the history of each. */
const PASSING_MS = 150;

/**
 * All that was said and decided about a cell, once the reader stays with it.
 *
 * @param path - of the cell; idle without one
 */
export function useCellHistory(model: string, path: string | undefined) {
  const api = useApi(supportDeskApiRef);
  const stayedAt = useDebounced(path, PASSING_MS);
  return useQuery({
    queryKey: ['responsibilities', 'cell', model, path],
    queryFn: () => api.getCellHistory(model, path!),
    enabled: Boolean(path) && stayedAt === path,
    refetchInterval: REVIEW_POLL_MS,
  });
}
