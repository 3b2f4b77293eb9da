import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../LicencesPage.module.css';

const PATIENCE_MS = 300;
const ROWS = [0, 1, 2, 3, 4];

/** The register's layout while it loads; nothing for the first moment, so that it does not flicker. */
export function LicencesSkeleton() {
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
      {isLate &&
        ROWS.map(row => (
          <div key={row} className={styles.skeletonRow}>
            <Skeleton width="24%" height={14} />
            <Skeleton width="30%" height={10} />
            <Skeleton width="16%" height={14} />
          </div>
        ))}
    </div>
  );
}
