import {
  isOpenLicenceRequest,
  type LicenceRequestDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Container } from '@backstage/ui';
import { useLicence } from '../../../hooks/useLicences';
import { usePageTitle } from '../../../hooks/usePageTitle';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { RequestActions } from '../actions/RequestActions';
import styles from '../LicenceRequestsPage.module.css';
import { Asked } from './Asked';
import { FullLicence } from './FullLicence';
import { Progress } from './Progress';
import { RequestHeader } from './RequestHeader';
import { RequestHistory } from './RequestHistory';

/** A request for a licence: how far it is, what was asked, what was done, and what the reader can do. */
export function RequestContent({ request }: { request: LicenceRequestDetail }) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  usePageTitle(
    t('licenceRequests.for', {
      licence: request.licence.title,
      person: request.person.title,
    }),
  );
  // Without it the page tells what the request itself knows.
  const { data: licence } = useLicence(request.licence.id);
  return (
    <>
      <RequestHeader request={request} />
      <Container>
        <div className={`${styles.page} ${styles.request}`}>
          <div className={styles.main}>
            <Progress request={request} licence={licence} />
            <Asked request={request} />
            <RequestHistory request={request} />
          </div>
          <div className={styles.side}>
            <RequestActions request={request} licence={licence} />
            {licence && isOpenLicenceRequest(request.state) && (
              <FullLicence request={request} licence={licence} />
            )}
          </div>
        </div>
      </Container>
    </>
  );
}
