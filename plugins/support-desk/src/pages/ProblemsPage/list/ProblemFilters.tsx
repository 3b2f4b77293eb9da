import { Select } from '@backstage/ui';
import { useModels } from '../../../hooks/useModels';
import { modelName } from '../../../hooks/useSelectedModel';
import { problemsTranslationRef } from '../../../messages/problems';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ProblemsPage.module.css';
import {
  STATUS_CHOICES,
  type ProblemFilter,
  type StatusChoice,
} from './problemFilter';

const ALL = '';

/** Which problems are listed: by where they stand, and by system. */
export function ProblemFilters(props: {
  filter: ProblemFilter;
  onChange: (change: Partial<ProblemFilter>) => void;
}) {
  const { t } = useMessages(problemsTranslationRef);
  const models = useModels();
  const { filter, onChange } = props;
  const statusTitle = (status: StatusChoice) =>
    status === 'unresolved' || status === 'all'
      ? t(`problems.filter.${status}`)
      : t(`problems.status.${status}`);
  return (
    <div
      className={styles.filters}
      role="search"
      aria-label={t('problems.filter.label')}
    >
      <Select
        label={t('problems.filter.status')}
        options={STATUS_CHOICES.map(id => ({ id, label: statusTitle(id) }))}
        value={filter.status}
        onChange={status => onChange({ status: status as StatusChoice })}
      />
      <Select
        label={t('problems.filter.system')}
        options={[
          { id: ALL, label: t('problems.filter.allSystems') },
          ...(models.data ?? []).map(model => ({
            id: modelName(model),
            label: model.title,
          })),
        ]}
        value={filter.model ?? ALL}
        onChange={model => onChange({ model: String(model) || undefined })}
      />
    </div>
  );
}
