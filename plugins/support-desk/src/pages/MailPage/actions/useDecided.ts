import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  toastApiRef,
  useApi,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { TOAST_MS } from '../../../hooks/toast';
import { ticketRouteRef } from '../../../routes';
import { supportDeskTranslationRef } from '../../../translation';

/** Says what became of a mail, with the way to its ticket; its dialog is gone by then. */
export function useDecided(onClose: () => void) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const toasts = useApi(toastApiRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  return (title: string, { ticket }: Mail) => {
    toasts.post({
      title,
      status: 'success',
      timeout: TOAST_MS,
      links:
        ticket && ticketLink
          ? [
              {
                label: t('mail.detail.toTicket', { key: ticket.key }),
                href: ticketLink({ key: ticket.key }),
              },
            ]
          : undefined,
    });
    onClose();
  };
}
