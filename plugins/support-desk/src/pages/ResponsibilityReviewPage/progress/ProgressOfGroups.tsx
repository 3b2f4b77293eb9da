import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { supportDeskTranslationRef } from '../../../translation';
import { useGroupWords } from '../../ResponsibilitiesPage/matrix/useGroupWords';
import { ProgressBar } from '../../ResponsibilitiesPage/review/progress/ProgressBar';
import styles from '../review.module.css';

/** How far each group of tasks is. */
export function ProgressOfGroups({ review }: { review: ResponsibilityReview }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
