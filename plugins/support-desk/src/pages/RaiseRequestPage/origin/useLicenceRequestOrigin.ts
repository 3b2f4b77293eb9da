import type {
  CreateTicket,
  Licence,
  LicenceRequestDetail,
  TicketOfLicenceRequest,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { refreshLicences, useLicence } from '../../../hooks/useLicences';
import { licenceRequestRouteRef } from '../../../routes';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { useLicenceRequest } from '../../LicenceRequestsPage/useLicenceRequests';
import type { AskedOrigin, RequestOrigin } from './RequestOrigin';

/** A request for a licence of which none is free: the ticket asks for more. Idle while none is named. */
export function useLicenceRequestOrigin(id: string | undefined): AskedOrigin {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const requestLink = useRouteRef(licenceRequestRouteRef);
  const request = useLicenceRequest(id);
  const licence = useLicence(request.data?.licence.id);
  return {
    origin:
      request.data && licence.data && originOf(request.data, licence.data),
    error: request.error ?? licence.error,
    refetch: async () => {
      await request.refetch();
      if (request.data) await licence.refetch();
    },
  };

  function originOf(
    { id: seenId, version, person, reason }: LicenceRequestDetail,
    { title, service, bought = 0, inUse, waiting }: Licence,
  ): RequestOrigin {
    const figures = t('licenceRequests.raise.figures', {
      bought: String(bought),
      inUse: String(inUse),
      waiting: String(waiting),
    });
    return {
      draft: `licence-request/${seenId}`,
      prefilled: {
        summary: t('licenceRequests.raise.summary', { licence: title }),
        details: [figures, reason].filter(Boolean).join('\n\n'),
        module: service.id,
      },
      title: t('licenceRequests.raise.title'),
      text: t('licenceRequests.raise.text', {
        licence: title,
        person: person.title,
      }),
      link: {
        title: t('licenceRequests.request'),
        href: requestLink?.({ request: seenId }) ?? '#',
      },
      raise: (api, ticket, options) =>
        api.raiseLicenceRequest(
          { id: seenId, version },
          ticketOf(ticket),
          options,
        ),
      refresh: refreshLicences,
    };
  }
}

/** Of which system is known from the licence. */
function ticketOf({
  model,
  channel,
  ...ticket
}: CreateTicket): TicketOfLicenceRequest {
  return ticket;
}
