import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import { MarkedBar } from '../charts/MarkedBar';
import styles from '../ReportsPage.module.css';
import figureStyles from './figures.module.css';

/**
 * How many gave each rating, the best first.
 *
 * @param props.scores - of 1 to 5
 */
export function ScoreBars({ scores }: { scores: number[] }) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const greatest = Math.max(...scores);
  const best = scores.map((count, index) => ({ score: index + 1, count }));
  return (
    <ul className={styles.plain}>
      {best.reverse().map(({ score, count }) => (
        <li key={score} className={figureStyles.score}>
          <span className={styles.second}>
            {t('reports.satisfaction.score', { score: String(score) })}
          </span>
          <MarkedBar
            count={count}
            greatest={greatest}
            label={t('reports.satisfaction.name', {
              score: String(score),
              total: format.number(count),
            })}
          />
          <span className={figureStyles.figure}>{format.number(count)}</span>
        </li>
      ))}
    </ul>
  );
}
