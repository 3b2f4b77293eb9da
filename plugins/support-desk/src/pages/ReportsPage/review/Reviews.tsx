import type {
  Report,
  ReportReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { ActionLine } from './ActionLine';

/** What came of looking at a report, and who does what until when (S0-82, S0-86). */
export function Reviews({ report }: { report: Report }) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const { reviews } = report;
  if (reviews.length === 0) return null;
  return (
    <Surface title={t('reports.review.reviews')}>
      <Lines>
        {reviews.map(review => (
          <li key={review.id} className={styles.review}>
            <p className={styles.text}>{review.outcome}</p>
            {review.actions.length > 0 && (
              <ul className={styles.todo}>
                {review.actions.map((action, index) => (
                  <ActionLine
                    // Actions of a review are kept in their order for ever.
                    // eslint-disable-next-line react/no-array-index-key
                    key={index}
                    report={report}
                    review={review}
                    action={action}
                    number={index + 1}
                  />
                ))}
              </ul>
            )}
            <p className={styles.second}>{byWords(review)}</p>
          </li>
        ))}
      </Lines>
    </Surface>
  );

  function byWords({ by, with: group, at }: ReportReview) {
    const said = { name: by.title, time: format.instant(at) };
    return group
      ? t('reports.review.byWith', { ...said, group })
      : t('reports.review.by', said);
  }
}
