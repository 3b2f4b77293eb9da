import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { TOAST_MS } from '../../../hooks/toast';
import { ticketRouteRef } from '../../../routes';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';

/** Says what became of a mail, with the way to its ticket; its dialog is gone by then. */
export function useDecided(onClose: () => void) {
  const { t } = useMessages(mailTranslationRef);
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
