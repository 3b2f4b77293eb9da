import { Skeleton } from '@backstage/ui';
import { Loading } from '../../../components/Loading';
import styles from '../LicencesPage.module.css';

const ROWS = [0, 1, 2, 3, 4];

/** The register's layout while it loads. */
export function LicencesSkeleton() {
  return (
    <Loading className={styles.skeleton}>
      {ROWS.map(row => (
        <div key={row} className={styles.skeletonRow}>
          <Skeleton width="24%" height={14} />
          <Skeleton width="30%" height={10} />
          <Skeleton width="16%" height={14} />
        </div>
      ))}
    </Loading>
  );
}
