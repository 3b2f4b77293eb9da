import type {
  GiveSeat,
  Licence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { supportDeskApiRef } from '../../../api';
import { newIdempotencyKey } from '../../../api/newIdempotencyKey';
import { refreshLicences } from '../../../hooks/useLicences';
import { TOAST_MS } from '../../../hooks/toast';
import { waysToMoreOf, workFailureOf } from '../../../hooks/workFailure';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';

/** Gives a seat, once: the same sent again after its answer was lost makes no second one. */
export function useGiveSeat(licence: Licence, onDone: () => void) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const api = useApi(supportDeskApiRef);
  const toasts = useApi(toastApiRef);
  const queryClient = useQueryClient();
  const last = useRef({ body: '', key: '' });
  const giving = useMutation({
    mutationFn: (seat: GiveSeat) => {
      const body = JSON.stringify(seat);
      if (last.current.body !== body) {
        last.current = { body, key: newIdempotencyKey() };
      }
      return api.giveSeat(licence.id, seat, {
        idempotencyKey: last.current.key,
      });
    },
    onSuccess: ({ seat }) => {
      toasts.post({
        title: t('licenceManagement.give.given', {
          name: seat?.holder.title ?? '',
          licence: licence.title,
        }),
        status: 'success',
        timeout: TOAST_MS,
      });
      onDone();
    },
    // None may be free by now, or more than this page knew.
    onSettled: () => refreshLicences(queryClient),
  });
  const { error, isPending, mutate } = giving;
  return {
    give: mutate,
    isPending,
    /** How more is got, where none was free. */
    more: waysToMoreOf(error),
    failure: error && !isPending ? workFailureOf(error) : undefined,
  };
}
