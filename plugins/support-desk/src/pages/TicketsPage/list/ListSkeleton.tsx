import { Skeleton } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import styles from '../TicketsPage.module.css';

const PATIENCE_MS = 300;
const ROWS = [0, 1, 2, 3, 4, 5];

/** The list's layout while it loads; nothing for the first moment, so that it does not flicker. */
export function ListSkeleton() {
  const { t } = useMessages(queueTranslationRef);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div
      className={styles.list}
      role="status"
      aria-label={t('queue.loadingTickets')}
    >
      {isLate &&
        ROWS.map(row => (
          <div key={row} className={styles.skeletonRow}>
            <Skeleton width={16} height={16} />
            <div>
              <Skeleton width="60%" height={12} />
              <Skeleton width="30%" height={10} />
            </div>
            <Skeleton width={80} height={12} />
          </div>
        ))}
    </div>
  );
}
