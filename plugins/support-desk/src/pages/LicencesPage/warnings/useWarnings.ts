import type { LicenceWarning } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';

const KEY = ['licences', 'warnings'];

/**
 * What the reader should see to as a manager of licences, what comes first first; nothing for others.
 *
 * @param model - full reference, or `namespace/name`; absent: of all systems
 */
export function useWarnings(model: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: [...KEY, model],
    queryFn: async () =>
      (await api.getLicenceWarnings(model ? { model } : {})).items,
  });
}

/** Puts a warning off until a day, or wakes it. */
export function useSnooze() {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (sent: { warning: LicenceWarning; until: string | null }) =>
      api.snoozeLicenceWarning(sent.warning.id, { until: sent.until }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

export type Snooze = ReturnType<typeof useSnooze>;
