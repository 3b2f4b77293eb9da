import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useLicenceRequests } from '../../../hooks/useLicences';
import { licenceRequestRouteRef } from '../../../routes';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { ticketProcedureTranslationRef } from '../../../messages/ticketProcedure';
import { useMessages } from '../../../translations/useMessages';
import { LicenceRequestState } from '../../LicenceRequestsPage';
import styles from './links.module.css';

/** The request for a licence by which a ticket came about, and where it stands. Without one, or where it is not for the reader, nothing. */
export function LicenceRequestNote({ ticket }: { ticket: Pick<Ticket, 'id'> }) {
  const { t } = useMessages(
    licenceRequestsTranslationRef,
    ticketProcedureTranslationRef,
  );
  const requestLink = useRouteRef(licenceRequestRouteRef);
  // It only helps: where it cannot be read, the work goes on without it.
  const { data } = useLicenceRequests({ ticket: ticket.id, limit: 1 });
  const request = data?.items[0];
  if (!request) return null;
  return (
    <div className={styles.request}>
      <span className={styles.second}>
        {t('ticketProcedure.links.licenceRequest')}
      </span>
      <Link href={requestLink?.({ request: request.id }) ?? '#'}>
        {t('licenceRequests.for', {
          licence: request.licence.title,
          person: request.person.title,
        })}
      </Link>
      <LicenceRequestState state={request.state} />
    </div>
  );
}
