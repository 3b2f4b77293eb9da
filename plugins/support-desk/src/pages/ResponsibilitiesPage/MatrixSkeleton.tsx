import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { supportDeskTranslationRef } from '../../translation';
import styles from './ResponsibilitiesPage.module.css';

const PATIENCE_MS = 300;

/** The matrix in outline while it loads; nothing for the first moment, so that it does not flicker. */
export function MatrixSkeleton() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div
      className={styles.skeleton}
      role="status"
      aria-label={t('common.loading')}
    >
      {isLate && (
        <>
          <Skeleton width="60%" height={32} />
          <Skeleton width="100%" height={48} />
          <Skeleton width="100%" height={320} />
        </>
      )}
    </div>
  );
}
