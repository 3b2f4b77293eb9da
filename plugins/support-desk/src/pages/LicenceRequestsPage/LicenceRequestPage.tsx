import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Skeleton } from '@backstage/ui';
import { RiFileSearchLine } from '@remixicon/react';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { StateCard } from '../../components/StateCard';
import { isNotFound } from '../../hooks/workFailure';
import { licenceRequestsRouteRef } from '../../routes';
import { licenceRequestsTranslationRef } from '../../messages/licenceRequests';
import { useMessages } from '../../translations/useMessages';
import { RequestContent } from './detail/RequestContent';
import styles from './LicenceRequestsPage.module.css';
import { useLicenceRequest } from './useLicenceRequests';

/** One request for a licence, from asking to the seat. */
export function LicenceRequestPage() {
  const { request: id = '' } = useParams();
  const request = useLicenceRequest(id);
  const { error } = request;
  if (request.data) return <RequestContent key={id} request={request.data} />;
  return (
    <Container>
      <div className={styles.state}>
        {isNotFound(error) && <NotFound />}
        {error && !isNotFound(error) && (
          <LoadFailed error={error} retry={request.refetch} />
        )}
        {!error && (
          <Loading>
            <Skeleton width="100%" height={320} />
          </Loading>
        )}
      </div>
    </Container>
  );
}

function NotFound() {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const requestsLink = useRouteRef(licenceRequestsRouteRef);
  return (
    <StateCard
      icon={<RiFileSearchLine />}
      title={t('licenceRequests.page.notFound.title')}
      actions={
        <ButtonLink variant="secondary" href={requestsLink?.() ?? '#'}>
          {t('licenceRequests.page.notFound.all')}
        </ButtonLink>
      }
    >
      {t('licenceRequests.page.notFound.text')}
    </StateCard>
  );
}
