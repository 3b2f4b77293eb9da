import type { AbsenceQuery } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { supportDeskApiRef } from '../api';
import { awayAt } from './awayAt';
import { useNow } from './useNow';

/** Absences that have not ended; by default those of the reader and their colleagues. */
export function useAbsences(query: AbsenceQuery = {}) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['absences', query],
    queryFn: async () => (await api.getAbsences(query)).items,
  });
}

/** Who of the reader's colleagues is away now, by reference. */
export function useAwayColleagues() {
  const { data } = useAbsences();
  const now = useNow();
  return useMemo(() => awayAt(data ?? [], now), [data, now]);
}

/** Asks again for all that says who is away. */
export const refreshAbsences = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey: [first] }) =>
      ['absences', 'model', 'route', 'policyPreview'].includes(String(first)),
  });
