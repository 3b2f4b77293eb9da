import { VisuallyHidden } from '@backstage/ui';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import styles from './several.module.css';

/** That a cell is one of several that are chosen. */
export function MarkedCell() {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  return (
    <>
      <span className={styles.marked} aria-hidden="true" />
      <VisuallyHidden>{t('responsibilityReview.several.mark')}</VisuallyHidden>
    </>
  );
}
