import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import styles from './panel.module.css';

/** Keys that reviewing has besides those of the grid. */
export const KEYS = [
  ['N', 'next'],
  ['C', 'confirm'],
  ['D', 'dispute'],
  ['O', 'note'],
  ['U', 'undo'],
  ['Shift ↓', 'several'],
  ['A', 'group'],
  ['R', 'round'],
  ['P', 'publish'],
  ['Esc', 'back'],
] as const;

/** The keys that review while the matrix has the focus. */
export function KeyHints() {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('responsibilityReview.keys.title')}</h3>
      <div className={styles.keys}>
        {KEYS.map(([key, what]) => (
          <div key={what}>
            <kbd>{key}</kbd>
            {t(`responsibilityReview.keys.${what}`)}
          </div>
        ))}
      </div>
    </div>
  );
}
