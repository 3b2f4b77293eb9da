import type { Survey } from '@supportdesk/backstage-plugin-support-desk-common';
import { Skeleton } from '@backstage/ui';
import { Lines } from '../../../components/Lines';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { Surface } from '../../../components/Surface';
import { useSurveyRuns } from '../../../hooks/useSurveyRuns';
import { isRefused } from '../../../hooks/workFailure';
import { surveysTranslationRef } from '../../../messages/surveys';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { RunLine } from './RunLine';

/** The rounds of a survey: who was asked by chance, and how many answered. */
export function Runs({ survey }: { survey: Survey }) {
  const { t } = useMessages(surveysTranslationRef);
  const { model, id, mayRun } = survey;
  const { data, error, refetch } = useSurveyRuns({ model, survey: id });
  // The results say it already.
  if (isRefused(error)) return null;
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) {
    return (
      <Loading>
        <Skeleton height={120} />
      </Loading>
    );
  }
  return (
    <Surface title={t('surveys.run.title')}>
      {data.length === 0 ? (
        <p className={styles.inside}>{t('surveys.run.none')}</p>
      ) : (
        <Lines>
          {data.map(it => (
            <RunLine key={it.id} run={it} mayRun={mayRun} />
          ))}
        </Lines>
      )}
    </Surface>
  );
}
