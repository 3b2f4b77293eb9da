import { Container, Header } from '@backstage/ui';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { REVIEW_POLL_MS, useMatrix } from '../../hooks/useMatrix';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { modeOf } from './matrixMode';
import { MatrixPage } from './MatrixPage';
import { MatrixSkeleton } from './MatrixSkeleton';
import { NoMatrix } from './NoMatrix';
import { useHeldChanges } from './read/useHeldChanges';
import { useLook } from './read/useLook';
import styles from './ResponsibilitiesPage.module.css';

/** Who does what: the matrix of the selected model. */
export function ResponsibilitiesPage() {
  const { t } = useMessages(tabsTranslationRef);
  usePageTitle(t('tabs.responsibilities'));
  const { models, selected, name } = useSelectedModel();
  const [params] = useSearchParams();
  const { data, error, refetch } = useMatrix(name, {
    refetchInterval: modeOf(params) === 'review' ? REVIEW_POLL_MS : undefined,
  });
  const matrix = useHeldChanges(data);
  useLook(data);

  if (matrix) return <MatrixPage key={matrix.model} matrix={matrix} />;
  const isEmpty = matrix === null || (models.data && !selected);
  const failed = models.error ?? error;
  return (
    <>
      <Header title={t('tabs.responsibilities')} />
      <Container>
        <div className={styles.page}>
          {failed && (
            <LoadFailed
              error={failed}
              retry={models.error ? models.refetch : refetch}
            />
          )}
          {!failed && isEmpty && <NoMatrix model={selected} />}
          {!failed && !isEmpty && <MatrixSkeleton />}
        </div>
      </Container>
    </>
  );
}
