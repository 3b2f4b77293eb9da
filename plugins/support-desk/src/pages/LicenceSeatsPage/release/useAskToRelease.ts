import type { Seat } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { refreshLicences } from '../../../hooks/useLicences';

/** So many the back end takes at once. */
const AT_ONCE = 500;

/** Asks holders whether they still need their seats, and says how many were asked. */
export function useAskToRelease(licence: string, onDone: () => void) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (seats: Seat[]) => {
      const ids = seats.map(it => it.id);
      let asked = 0;
      for (let i = 0; i < ids.length; i += AT_ONCE) {
        const part = ids.slice(i, i + AT_ONCE);
        asked += (await api.askToRelease(licence, part)).asked;
      }
      return { asked, before: ids.length - asked };
    },
    onSuccess: onDone,
    onSettled: () => refreshLicences(queryClient),
  });
}
