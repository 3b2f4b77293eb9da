import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Container, Header, Skeleton } from '@backstage/ui';
import { RiLock2Line } from '@remixicon/react';
import { useState } from 'react';
import { BusyProgress } from '../../components/BusyProgress';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { StateCard } from '../../components/StateCard';
import { Surface } from '../../components/Surface';
import { useLicences } from '../../hooks/useLicences';
import { usePageTitle } from '../../hooks/usePageTitle';
import { reasonOf } from '../../hooks/workFailure';
import { licencesRouteRef } from '../../routes';
import { licenceManagementTranslationRef } from '../../messages/licenceManagement';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { managedModels } from '../LicencesPage/manage/managedModels';
import { ImportForm } from './ImportForm';
import { ImportResult } from './ImportResult';
import styles from './LicenceImportPage.module.css';
import { useImport } from './useImport';

const ALL = {};

/** Reads licences, or holders of their seats, from a file: first what it would do, then for good. For those who manage licences. */
export function LicenceImportPage() {
  const { t } = useMessages(
    licenceManagementTranslationRef,
    tabsTranslationRef,
  );
  usePageTitle(t('licenceManagement.import.title'));
  const licencesLink = useRouteRef(licencesRouteRef);
  const { data, error, refetch } = useLicences(ALL);
  const [turn, setTurn] = useState(0);
  const models = data && managedModels(data);
  return (
    <>
      <Header
        title={t('licenceManagement.import.title')}
        description={t('licenceManagement.import.description')}
        tags={[{ label: t('tabs.licences'), href: licencesLink?.() }]}
      />
      <Container>
        <div className={styles.page}>
          {error && <LoadFailed error={error} retry={refetch} />}
          {!data && !error && (
            <Loading>
              <Skeleton width="100%" height={320} />
            </Loading>
          )}
          {models?.length === 0 && (
            <StateCard
              icon={<RiLock2Line />}
              title={t('licenceManagement.import.notYours.title')}
            >
              {t('licenceManagement.import.notYours.text')}
            </StateCard>
          )}
          {models && models.length > 0 && (
            <ImportSteps
              // Another file begins anew.
              key={turn}
              models={models}
              onAnother={() => setTurn(it => it + 1)}
            />
          )}
        </div>
      </Container>
    </>
  );
}

function ImportSteps(props: {
  models: ReturnType<typeof managedModels>;
  onAnother: () => void;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const work = useImport();
  const { result, checkError, isChecking } = work;
  const isDone = result && !result.dryRun && result.errors.length === 0;
  return (
    <>
      {!isDone && (
        <Surface title={t('licenceManagement.import.fileTitle')} padded>
          <ImportForm work={work} models={props.models} />
        </Surface>
      )}
      <BusyProgress
        words={isChecking ? t('licenceManagement.import.checking') : undefined}
      />
      {checkError && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('licenceManagement.import.failed')}
          description={reasonOf(checkError)}
        />
      )}
      {result && (
        <ImportResult result={result} work={work} onAnother={props.onAnother} />
      )}
    </>
  );
}
