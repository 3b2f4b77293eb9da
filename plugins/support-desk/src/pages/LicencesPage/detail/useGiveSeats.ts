import type { LicenceRequest } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { refreshLicences } from '../../../hooks/useLicences';
import { reasonOf } from '../../../hooks/workFailure';

/** What became of giving several seats. */
export interface Given {
  total: number;
  given: number;
  failures: { id: string; name: string; reason: string }[];
}

/** Gives a seat to each of several requests, one after the other, in their order; what is refused keeps no other from its seat. */
export function useGiveSeats() {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const [given, setGiven] = useState<Given>();
  const { mutate, isPending } = useMutation({
    mutationFn: async (sent: {
      requests: LicenceRequest[];
      notIntegratedConfirmed: boolean;
    }) => {
      const { requests, notIntegratedConfirmed } = sent;
      const done: Given = { total: requests.length, given: 0, failures: [] };
      setGiven(done);
      for (const { id, version, person } of requests) {
        try {
          await api.stepLicenceRequest(
            { id, version },
            { action: 'give', notIntegratedConfirmed },
          );
          done.given += 1;
        } catch (error) {
          const reason = reasonOf(error as Error);
          done.failures.push({ id, name: person.title, reason });
        }
        setGiven({ ...done });
      }
    },
    onSettled: () => refreshLicences(queryClient),
  });
  return { give: mutate, isPending, given };
}
