import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiCheckboxCircleFill } from '@remixicon/react';
import { useMemo, type ReactNode } from 'react';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { settledCells } from '../../matrix/settled';
import { useGroupWords } from '../../matrix/useGroupWords';
import { placesOf, waitsForReader } from '../decide/decision';
import shared from '../review.module.css';
import { ProgressBar } from './ProgressBar';
import styles from './progress.module.css';

/** How far a review is: the figures, and each group with the way to it. */
export function ReviewProgress(props: {
  matrix: Matrix;
  /** What can be done with the review as a whole. */
  actions?: ReactNode;
  onGroup: (group: string) => void;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const groupWords = useGroupWords();
  const { matrix, actions, onGroup } = props;
  const { counts, groups, review } = matrix;
  const { disputed, undecided, toConfirm } = counts.states;
  const mine = useMemo(
    () => placesOf(matrix.rows).filter(it => waitsForReader(it.cell)).length,
    [matrix.rows],
  );
  return (
    <section
      className={styles.progress}
      aria-label={t('responsibilityReview.progress.label')}
    >
      <div className={styles.summary}>
        <p className={shared.quiet}>
          {review?.title ?? t('responsibilityReview.progress.noRound')}
        </p>
        <p className={styles.figures} role="status">
          <strong>
            {t('responsibilityReview.progress.of', {
              settled: String(settledCells(counts)),
              filled: String(counts.filled),
            })}
          </strong>{' '}
          {t('responsibilityReview.progress.cells')}
        </p>
        <p className={shared.quiet}>
          {t('responsibilityReview.progress.left', {
            disputed: String(disputed),
            undecided: String(undecided),
            toConfirm: String(toConfirm),
          })}
        </p>
        <p>{t(leftWords(), { count: mine })}</p>
        {actions}
      </div>
      <ul className={styles.groups}>
        {groups
          .filter(it => it.counts.filled > 0)
          .map(({ id, title, counts: some }) => {
            const settled = settledCells(some);
            const words = groupWords(some);
            return (
              <li key={id}>
                <button
                  type="button"
                  className={styles.group}
                  onClick={() => onGroup(id)}
                >
                  <span className={styles.groupTitle}>{title}</span>
                  <ProgressBar counts={some} label={words} />
                  <span className={styles.groupFigures}>
                    {settled === some.filled && (
                      <RiCheckboxCircleFill aria-hidden="true" />
                    )}
                    {t('responsibilityReview.progress.of', {
                      settled: String(settled),
                      filled: String(some.filled),
                    })}
                  </span>
                </button>
              </li>
            );
          })}
      </ul>
    </section>
  );

  function leftWords() {
    if (mine > 0) return 'responsibilityReview.progress.mine';
    return disputed + undecided + toConfirm > 0
      ? 'responsibilityReview.progress.noneMine'
      : 'responsibilityReview.progress.done';
  }
}
