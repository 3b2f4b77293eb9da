import type {
  OpenPoint,
  OpenPointList,
  OpenPointStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { supportDeskApiRef } from '../../api';
import { workFailureOf } from '../../hooks/workFailure';

const keyOf = (model: string | undefined) => [
  'responsibilities',
  'openPoints',
  model,
];

/** What of a model is to be confirmed or answered. Idle while no model is named. */
export function useOpenPoints(model: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: keyOf(model),
    queryFn: () => api.getOpenPoints(model!),
    enabled: Boolean(model),
  });
}

/** Asks about a point, answers it or opens it again; the page is brought up to date whatever happens. */
export function useOpenPointWork(
  model: string,
  { id, hash }: OpenPoint,
  onDone: () => void,
) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (step: OpenPointStep) =>
      api.stepOpenPoint({ model, point: id, hash, step }),
    onSuccess: point => {
      queryClient.setQueryData<OpenPointList>(
        keyOf(model),
        shown =>
          shown && {
            ...shown,
            items: shown.items.map(it => (it.id === point.id ? point : it)),
          },
      );
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: keyOf(model) }),
  });
  const failure = useMemo(
    () => (error ? workFailureOf(error) : undefined),
    [error],
  );
  return {
    send: (step: OpenPointStep) => mutate(step),
    isPending,
    failure: isPending ? undefined : failure,
  };
}

/** What a form of a point needs to be sent. */
export type OpenPointWork = ReturnType<typeof useOpenPointWork>;
