import type { LicenceRequestDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Header, Link } from '@backstage/ui';
import {
  licenceRequestsRouteRef,
  licencesRouteRef,
  ticketRouteRef,
} from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import { LicenceRequestState } from '../LicenceRequestState';

/** Which licence is asked for, for whom, by whom, where the request stands, and by which ticket more was asked for. */
export function RequestHeader({ request }: { request: LicenceRequestDetail }) {
  const { t } = useMessages(licenceRequestsTranslationRef, tabsTranslationRef);
  const licencesLink = useRouteRef(licencesRouteRef);
  const requestsLink = useRouteRef(licenceRequestsRouteRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  const format = useFormat();
  const { licence, person, askedBy, ticket } = request;
  const query = new URLSearchParams({ licence: licence.id });
  return (
    <Header
      title={t('licenceRequests.for', {
        licence: licence.title,
        person: person.title,
      })}
      tags={[
        { label: t('tabs.licences'), href: licencesLink?.() },
        { label: t('licenceRequests.link'), href: requestsLink?.() },
        { label: request.modelTitle },
      ]}
      metadata={[
        {
          label: t('licenceRequests.page.state'),
          value: <LicenceRequestState state={request.state} />,
        },
        { label: t('licenceRequests.page.person'), value: person.title },
        {
          label: t('licenceRequests.list.licence'),
          value: (
            <Link href={`${licencesLink?.() ?? ''}?${query}`}>
              {licence.title}
            </Link>
          ),
        },
        {
          label: t('licenceRequests.page.askedBy'),
          value: t('licenceRequests.steps.byAt', {
            who: askedBy.title,
            time: format.instant(request.askedAt),
          }),
        },
        ...(ticket
          ? [
              {
                label: t('licenceRequests.page.ticket'),
                value: (
                  <Link href={ticketLink?.({ key: ticket.key }) ?? '#'}>
                    {ticket.key}
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
