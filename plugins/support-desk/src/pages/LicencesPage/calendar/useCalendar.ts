import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';

const KEY = ['licenceCalendar'];

/** The reader's own feed. Its address is known only as long as the answer that made it is shown. */
export function useCalendar() {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const current = useQuery({
    queryKey: KEY,
    queryFn: () => api.getLicenceCalendar(),
  });
  const making = useMutation({
    mutationFn: () => api.createLicenceCalendar(),
    // The address is a secret: it is kept nowhere but here.
    onSuccess: ({ since }) => queryClient.setQueryData(KEY, { since }),
  });
  const ending = useMutation({
    mutationFn: () => api.deleteLicenceCalendar(),
    onSuccess: () => {
      making.reset();
      queryClient.setQueryData(KEY, {});
    },
  });
  return {
    data: making.data ?? current.data,
    loadError: current.data ? null : current.error,
    retry: current.refetch,
    failure: making.error ?? ending.error,
    make: () => {
      ending.reset();
      making.mutate();
    },
    isMaking: making.isPending,
    end: () => ending.mutate(),
    isEnding: ending.isPending,
  };
}
