import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import { useGroupWords } from '../../ResponsibilitiesPage/matrix/useGroupWords';
import { ProgressBar } from '../../ResponsibilitiesPage/review/progress/ProgressBar';
import styles from '../review.module.css';

/** How far each group of tasks is. */
export function ProgressOfGroups({ review }: { review: ResponsibilityReview }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const groupWords = useGroupWords();
  return (
    <Surface title={t('responsibilityReview.page.groups')}>
      <Lines>
        {review.byGroup.map(({ group, counts }) => {
          const words = groupWords(counts);
          return (
            <li key={group.id} className={styles.line}>
              <div className={styles.lineHead}>
                <span>{group.title}</span>
                <span className={styles.quiet}>{words}</span>
              </div>
              <ProgressBar counts={counts} label={words} />
            </li>
          );
        })}
      </Lines>
    </Surface>
  );
}
