import { useApi } from '@backstage/frontend-plugin-api';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { supportDeskApiRef } from '../../../api';
import { useModels } from '../../../hooks/useModels';
import { modelName } from '../../../hooks/useSelectedModel';
import { choicesOf, type Choices } from './choices';

const STALE_MS = 5 * 60_000;

/** What the list can be filtered by: the levels, priorities and request types of the chosen model, else of all. */
export function useChoices(model: string | undefined): Choices {
  const api = useApi(supportDeskApiRef);
  const models = useModels();
  const names = (models.data ?? [])
    .map(modelName)
    .filter(name => !model || name === model);
  const details = useQueries({
    queries: names.map(name => ({
      queryKey: ['model', name],
      queryFn: () => api.getModel(name),
      staleTime: STALE_MS,
    })),
    combine: results => results.flatMap(({ data }) => data?.model ?? []),
  });
  return useMemo(() => choicesOf(details), [details]);
}
