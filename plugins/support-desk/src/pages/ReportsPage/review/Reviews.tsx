import type { ReportReview } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../ReportsPage.module.css';

/** What came of looking at a report, and who does what until when (S0-82, S0-86). */
export function Reviews({ reviews }: { reviews: ReportReview[] }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  if (reviews.length === 0) return null;
  return (
    <Surface title={t('reports.review.reviews')}>
      <Lines>
        {reviews.map(review => (
          <li key={review.id} className={styles.review}>
            <p className={styles.text}>{review.outcome}</p>
            {review.actions.length > 0 && (
              <ul className={styles.todo}>
                {review.actions.map(action => (
                  <li key={action.text}>{wordsOf(action)}</li>
                ))}
              </ul>
            )}
            <p className={styles.second}>{byWords(review)}</p>
          </li>
        ))}
      </Lines>
    </Surface>
  );

  function wordsOf(action: ReportReview['actions'][number]) {
    const { text, owner, dueOn, doneAt } = action;
    return [
      text,
      owner?.title,
      dueOn && t('reports.review.until', { day: format.date(dueOn) }),
      doneAt && t('reports.review.done', { time: format.instant(doneAt) }),
    ]
      .filter(Boolean)
      .join(', ');
  }

  function byWords({ by, with: group, at }: ReportReview) {
    const said = { name: by.title, time: format.instant(at) };
    return group
      ? t('reports.review.byWith', { ...said, group })
      : t('reports.review.by', said);
  }
}
