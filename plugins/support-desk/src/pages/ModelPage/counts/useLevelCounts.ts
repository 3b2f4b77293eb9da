import type { LevelCounts } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { errorName } from '../../../hooks/workFailure';

/**
 * How often requests reached each level of a model in the last 30 days, and what became of them there.
 *
 * @param model - full reference
 */
export function useLevelCounts(model: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['ticketLevelCounts', model],
    queryFn: () => api.getLevelCounts(model),
    retry: false,
    // The section that says so is another observer: it must not ask anew and hide itself again.
    retryOnMount: false,
  });
}

/** Whether there is anything to show: not before it is there, and not for those who may not know. */
export const isCounted = ({ data, error }: UseQueryResult<LevelCounts>) =>
  Boolean(data) || (error !== null && errorName(error) !== 'NotAllowedError');
