import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import { supportDeskTranslationRef } from '../../../../translation';
import styles from './several.module.css';

/** That a cell is one of several that are chosen. */
export function MarkedCell() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (
    <>
      <span className={styles.marked} aria-hidden="true" />
      <VisuallyHidden>{t('responsibilityReview.several.mark')}</VisuallyHidden>
    </>
  );
}
