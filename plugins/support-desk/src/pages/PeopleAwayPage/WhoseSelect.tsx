import { Select } from '@backstage/ui';
import { useModels } from '../../hooks/useModels';
import { modelName } from '../../hooks/useSelectedModel';
import { absenceTranslationRef } from '../../messages/absence';
import { useMessages } from '../../translations/useMessages';
import styles from './PeopleAwayPage.module.css';

const COLLEAGUES = 'colleagues';

/**
 * Whose absences are shown.
 *
 * @param props.model - namespace/name of the model whose people are meant; absent: the reader's colleagues
 */
export function WhoseSelect(props: {
  model: string | undefined;
  onChange: (model: string | undefined) => void;
}) {
  const { t } = useMessages(absenceTranslationRef);
  const { data: models = [] } = useModels();
  return (
    <div className={styles.whose}>
      <Select
        label={t('absence.whose')}
        options={[
          { id: COLLEAGUES, label: t('absence.colleagues') },
          ...models.map(model => ({
            id: modelName(model),
            label: model.title,
          })),
        ]}
        value={props.model ?? COLLEAGUES}
        onChange={id =>
          props.onChange(id === COLLEAGUES ? undefined : String(id))
        }
      />
    </div>
  );
}
