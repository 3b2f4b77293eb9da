import type { Satisfaction } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReactNode } from 'react';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import { ChartSurface } from '../charts/ChartSurface';
import { meanWords, ratingPoints } from '../charts/ratingPoints';
import { TrendChart } from '../charts/TrendChart';
import styles from '../ReportsPage.module.css';
import { Comments } from './Comments';
import { RatingTable } from './RatingTable';
import { ScoreBars } from './ScoreBars';
import figureStyles from './figures.module.css';

/** How people rated support, how that went before, and what they said. */
export function SatisfactionChart(props: {
  title: string;
  period: string;
  result: Satisfaction;
  csv?: ReactNode;
}) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const { title, period, result, csv } = props;
  const { asked, answered, mean, scores, comments, withheld } = result;
  const points = ratingPoints(result, period, format.locale);
  return (
    <ChartSurface
      title={title}
      note={t('reports.satisfaction.replies', {
        answered: String(answered),
        asked: String(asked),
      })}
      csv={csv}
      table={<RatingTable title={title} result={result} points={points} />}
      chart={
        <div className={styles.stack}>
          {withheld && <p className={styles.text}>{withheld}</p>}
          {answered === 0 && (
            <p className={styles.text}>
              {t(`reports.satisfaction.${asked === 0 ? 'notAsked' : 'none'}`)}
            </p>
          )}
          {mean !== undefined && (
            <p className={figureStyles.mean}>
              <strong>{format.decimal(mean, 1)}</strong>{' '}
              {t('reports.satisfaction.of')}
            </p>
          )}
          {scores && <ScoreBars scores={scores} />}
          {points.length > 1 && (
            <TrendChart
              points={points}
              label={t('reports.satisfaction.trend', {
                means: meanWords(points, format),
              })}
            />
          )}
          <Comments comments={comments} />
        </div>
      }
    />
  );
}
