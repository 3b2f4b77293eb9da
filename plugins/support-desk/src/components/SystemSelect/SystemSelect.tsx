import { Select } from '@backstage/ui';
import { modelName, useSelectedModel } from '../../hooks/useSelectedModel';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import styles from './SystemSelect.module.css';
import { useTabInView } from './useTabInView';

/** Chooses the system for all tabs; stands in the header of the page. */
export function SystemSelect() {
  const { t } = useMessages(commonTranslationRef);
  const { models, name, select } = useSelectedModel();
  useTabInView();
  if (!models.data?.length) return null;
  return (
    <div className={styles.select}>
      <Select
        aria-label={t('common.systemSelect')}
        options={models.data.map(model => ({
          id: modelName(model),
          label: model.title,
        }))}
        value={name ?? null}
        onChange={key => select(String(key))}
      />
    </div>
  );
}
