import { Skeleton } from '@backstage/ui';
import { Loading } from '../../components/Loading';
import styles from './ResponsibilitiesPage.module.css';

/** The matrix in outline while it loads. */
export function MatrixSkeleton() {
  return (
    <Loading className={styles.skeleton}>
      <Skeleton width="60%" height={32} />
      <Skeleton width="100%" height={48} />
      <Skeleton width="100%" height={320} />
    </Loading>
  );
}
