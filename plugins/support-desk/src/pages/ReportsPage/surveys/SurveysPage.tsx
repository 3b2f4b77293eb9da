import { Container, Header, Skeleton } from '@backstage/ui';
import { RiSurveyLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { StateCard } from '../../../components/StateCard';
import { usePageTitle } from '../../../hooks/usePageTitle';
import { useSelectedModel } from '../../../hooks/useSelectedModel';
import { useSurveys } from '../../../hooks/useSurveyRuns';
import { surveysTranslationRef } from '../../../messages/surveys';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { useReportLinks } from '../useReportLinks';
import { SurveyPart } from './SurveyPart';

/** How people rate support: results by month or quarter, and rounds in which some are asked. */
export function SurveysPage() {
  const { t } = useMessages(surveysTranslationRef, tabsTranslationRef);
  usePageTitle(t('surveys.title'));
  const links = useReportLinks();
  const [params] = useSearchParams();
  const { selected } = useSelectedModel();
  // Without a system in the address nobody has asked to see that one only.
  const model = params.has('model') ? selected?.ref : undefined;
  const { data, error, refetch } = useSurveys(model);
  return (
    <>
      <Header
        title={t('surveys.title')}
        description={t('surveys.list.what')}
        tags={[
          { label: t('tabs.reports'), href: links.reports },
          { label: t('surveys.title') },
        ]}
      />
      <Container>
        <div className={styles.page}>
          {error && <LoadFailed error={error} retry={refetch} />}
          {!data && !error && (
            <Loading>
              <Skeleton height={320} />
            </Loading>
          )}
          {data?.length === 0 && (
            <StateCard
              icon={<RiSurveyLine />}
              title={t('surveys.list.none.title')}
            >
              {t('surveys.list.none.text')}
            </StateCard>
          )}
          {data?.map(it => (
            <SurveyPart key={`${it.model} ${it.id}`} survey={it} />
          ))}
        </div>
      </Container>
    </>
  );
}
