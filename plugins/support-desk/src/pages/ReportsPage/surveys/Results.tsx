import type { Survey } from '@supportdesk/backstage-plugin-support-desk-common';
import { Skeleton } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import { useState } from 'react';
import { CsvButton } from '../../../components/CsvButton';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { StateCard } from '../../../components/StateCard';
import { useSurveyResults, type ResultsBy } from '../../../hooks/useSurveyRuns';
import { useFormat } from '../../../time/useFormat';
import { isRefused, reasonOf } from '../../../hooks/workFailure';
import { reportsTranslationRef } from '../../../messages/reports';
import { surveysTranslationRef } from '../../../messages/surveys';
import { useMessages } from '../../../translations/useMessages';
import { ChartSurface } from '../charts/ChartSurface';
import { meanWords } from '../charts/ratingPoints';
import { TrendChart } from '../charts/TrendChart';
import styles from '../ReportsPage.module.css';
import { Comments } from '../sections/Comments';
import { ScoreBars } from '../sections/ScoreBars';
import { PeriodToggle } from './PeriodToggle';
import { pointsOf } from './pointsOf';
import { ResultsTable } from './ResultsTable';

/** How people rated support from period to period, and in the last one in which somebody was asked. */
export function Results({ survey }: { survey: Survey }) {
  const { t } = useMessages(reportsTranslationRef, surveysTranslationRef);
  const format = useFormat();
  const [by, setBy] = useState<ResultsBy>('quarter');
  const { model, id } = survey;
  const { data, error, refetch } = useSurveyResults({ model, survey: id }, by);
  if (isRefused(error)) {
    return (
      <StateCard icon={<RiLockLine />} title={t('surveys.list.notForYou')}>
        {reasonOf(error!)}
      </StateCard>
    );
  }
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) {
    return (
      <Loading>
        <Skeleton height={240} />
      </Loading>
    );
  }
  const points = pointsOf(data.periods, format.locale);
  const last = data.periods.find(it => it.result.asked > 0)?.result;
  return (
    <ChartSurface
      title={t('surveys.list.results')}
      note={
        <>
          {last &&
            t('reports.satisfaction.replies', {
              answered: String(last.answered),
              asked: String(last.asked),
            })}
          <PeriodToggle by={by} onChange={setBy} />
        </>
      }
      csv={
        <CsvButton
          path="/survey-results"
          query={{ model, survey: id, by }}
          name={`${id}-${by}`}
        />
      }
      table={<ResultsTable title={survey.title} periods={data.periods} />}
      chart={
        <div className={styles.stack}>
          {!last && (
            <p className={styles.text}>{t('reports.satisfaction.notAsked')}</p>
          )}
          {points.some(it => it.mean !== undefined) && (
            <TrendChart
              points={points}
              label={t('reports.satisfaction.trend', {
                means: meanWords(points, format),
              })}
            />
          )}
          {last?.withheld && <p className={styles.text}>{last.withheld}</p>}
          {last?.scores && <ScoreBars scores={last.scores} />}
          {last && <Comments comments={last.comments} />}
        </div>
      }
    />
  );
}
