import { Container, Skeleton } from '@backstage/ui';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import styles from './ModelPage.module.css';

/** The page while it loads, in the shape of what comes. */
export function ModelSkeleton() {
  const { t } = useMessages(commonTranslationRef);
  return (
    <Container>
      <div
        className={styles.skeleton}
        role="status"
        aria-label={t('common.loading')}
      >
        <Skeleton width={320} height={32} />
        <Skeleton height={240} />
        <Skeleton height={320} />
      </div>
    </Container>
  );
}
