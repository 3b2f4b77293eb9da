import { Container, Header, Skeleton } from '@backstage/ui';
import { RiQuestionLine } from '@remixicon/react';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { StateCard } from '../../components/StateCard';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { openPointsTranslationRef } from '../../messages/openPoints';
import { useMessages } from '../../translations/useMessages';
import { OpenPointsContent } from './OpenPointsContent';
import styles from './OpenPointsPage.module.css';
import { useOpenPoints } from './useOpenPoints';

/** What of the chosen model is still to be confirmed or answered: who was asked, and what the answer is. */
export function OpenPointsPage() {
  const { t } = useMessages(openPointsTranslationRef);
  usePageTitle(t('openPoints.title'));
  const { models, selected } = useSelectedModel();
  const found = useOpenPoints(selected?.ref);
  const error = models.error ?? found.error;
  if (selected && found.data && !error) {
    return (
      <OpenPointsContent
        key={selected.ref}
        model={selected}
        list={found.data}
      />
    );
  }
  return (
    <>
      <Header title={t('openPoints.title')} />
      <Container>
        <div className={styles.page}>
          {error && (
            <LoadFailed
              error={error}
              retry={() => models.refetch().then(() => found.refetch())}
            />
          )}
          {!error && models.data && !selected && (
            <StateCard
              icon={<RiQuestionLine />}
              title={t('openPoints.noModel.title')}
            >
              {t('openPoints.noModel.text')}
            </StateCard>
          )}
          {!error && (!models.data || selected) && (
            <Loading>
              <Skeleton height={320} />
            </Loading>
          )}
        </div>
      </Container>
    </>
  );
}
