import { Container, Header } from '@backstage/ui';
import { RiFileListLine } from '@remixicon/react';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { modelTranslationRef } from '../../messages/model';
import { useMessages } from '../../translations/useMessages';
import { ModelCard } from './ModelCard';
import styles from './ModelsPage.module.css';
import { ModelSkeleton } from './ModelSkeleton';

/** All support models that the reader may see, the chosen one first. */
export function ModelsPage() {
  const { t } = useMessages(modelTranslationRef);
  const { models, selected } = useSelectedModel();
  if (models.error) {
    return (
      <Container>
        <LoadFailed error={models.error} retry={models.refetch} />
      </Container>
    );
  }
  if (!models.data) return <ModelSkeleton />;
  if (!selected) {
    return (
      <Container>
        <StateCard icon={<RiFileListLine />} title={t('model.list.none.title')}>
          {t('model.list.none.text')}
        </StateCard>
      </Container>
    );
  }
  const others = models.data.filter(model => model !== selected);
  return (
    <>
      <Header title={t('model.title')} />
      <Container>
        <ul className={styles.cards}>
          {[selected, ...others].map(model => (
            <li key={model.ref}>
              <ModelCard model={model} selected={model === selected} />
            </li>
          ))}
        </ul>
      </Container>
    </>
  );
}
