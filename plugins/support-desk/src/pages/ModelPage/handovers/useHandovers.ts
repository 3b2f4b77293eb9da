import type { Handover } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';

const keyOf = (model: string) => ['handovers', model];

/**
 * How the milestones and hand-overs of a model stand now.
 *
 * @param model - full reference
 */
export function useHandovers(model: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: keyOf(model),
    queryFn: async () => (await api.getHandovers(model)).items,
  });
}

/** Ticks the tasks of a hand-over and takes ticks back; whatever happens, the list is brought up to date. */
export function useTaskTicks(model: string, handover: string) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ task, done }: { task: number; done: boolean }) =>
      api.tickHandoverTask(model, handover, task, done),
    onSuccess: changed =>
      queryClient.setQueryData<Handover[]>(keyOf(model), shown =>
        shown?.map(it => (it.id === changed.id ? changed : it)),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: keyOf(model) }),
  });
}
