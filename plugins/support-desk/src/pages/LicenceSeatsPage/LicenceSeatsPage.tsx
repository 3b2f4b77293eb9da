import type {
  Licence,
  SeatList as Seats,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Skeleton } from '@backstage/ui';
import { RiFileSearchLine } from '@remixicon/react';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { StateCard } from '../../components/StateCard';
import { useLicence, useSeats } from '../../hooks/useLicences';
import { usePageTitle } from '../../hooks/usePageTitle';
import { isNotFound } from '../../hooks/workFailure';
import { licencesRouteRef } from '../../routes';
import { licenceManagementTranslationRef } from '../../messages/licenceManagement';
import { useMessages } from '../../translations/useMessages';
import { GiveSeatDialog } from './give/GiveSeatDialog';
import styles from './LicenceSeatsPage.module.css';
import { SeatList } from './list/SeatList';
import { useHeldRelease } from './release/useHeldRelease';
import { SeatsHeader } from './SeatsHeader';

/** Who holds the seats of a licence; only their own for those who may not see holders. */
export function LicenceSeatsPage() {
  const { licence: id = '' } = useParams();
  const licence = useLicence(id);
  const seats = useSeats(id);
  if (licence.data && seats.data) {
    return <Holders key={id} licence={licence.data} seats={seats.data} />;
  }
  const failed = [licence, seats].find(it => it.error);
  return (
    <Container>
      <div className={styles.page}>
        {failed?.error && isNotFound(failed.error) && <NotFound />}
        {failed?.error && !isNotFound(failed.error) && (
          <LoadFailed error={failed.error} retry={failed.refetch} />
        )}
        {!failed && (
          <Loading>
            <Skeleton width="100%" height={320} />
          </Loading>
        )}
      </div>
    </Container>
  );
}

function Holders({ licence, seats }: { licence: Licence; seats: Seats }) {
  const { t } = useMessages(licenceManagementTranslationRef);
  usePageTitle(t('licenceManagement.seats.title', { licence: licence.title }));
  const [giving, setGiving] = useState<{ isUnnamed: boolean }>();
  const release = useHeldRelease(licence.id);
  const give = (isUnnamed: boolean) => {
    // What was released is free for whoever gets a seat now.
    release.release();
    setGiving({ isUnnamed });
  };
  return (
    <>
      <SeatsHeader licence={licence} onGive={() => give(false)} />
      <Container>
        <div className={styles.page}>
          <SeatList
            licence={licence}
            seats={seats}
            release={release}
            onName={() => give(true)}
          />
        </div>
      </Container>
      {giving && (
        <GiveSeatDialog
          licence={licence}
          isUnnamed={giving.isUnnamed}
          onClose={() => setGiving(undefined)}
        />
      )}
    </>
  );
}

function NotFound() {
  const { t } = useMessages(licenceManagementTranslationRef);
  const licencesLink = useRouteRef(licencesRouteRef);
  return (
    <StateCard
      icon={<RiFileSearchLine />}
      title={t('licenceManagement.seats.notFound.title')}
      actions={
        <ButtonLink variant="secondary" href={licencesLink?.() ?? '#'}>
          {t('licenceManagement.seats.notFound.all')}
        </ButtonLink>
      }
    >
      {t('licenceManagement.seats.notFound.text')}
    </StateCard>
  );
}
