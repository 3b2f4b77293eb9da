import type {
  Licence,
  LicenceRequestDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiTicket2Line } from '@remixicon/react';
import { raiseRequestRouteRef } from '../../../routes';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { FullSurface } from '../FullSurface';
import styles from './detail.module.css';

/** That no seat is free, how more are got, and the ticket by which more is asked for. */
export function FullLicence(props: {
  request: LicenceRequestDetail;
  licence: Licence;
}) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  const { request, licence } = props;
  const { id, model, ticket, mayRaiseTicket } = request;
  const route = licence.more.find(it => it.mayRaise);
  const query = new URLSearchParams({
    model,
    ...(route && { type: route.requestType.id }),
    licenceRequest: id,
  });
  return (
    <FullSurface licence={licence}>
      {ticket && (
        <p className={styles.nothing}>
          {t('licenceRequests.full.ticket', { key: ticket.key })}
        </p>
      )}
      {mayRaiseTicket && (
        <ButtonLink
          variant="secondary"
          iconStart={<RiTicket2Line />}
          href={`${raiseLink?.() ?? ''}?${query}`}
        >
          {t('licenceRequests.full.raise')}
        </ButtonLink>
      )}
    </FullSurface>
  );
}
