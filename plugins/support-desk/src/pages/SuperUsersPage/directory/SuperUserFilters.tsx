import type { NamedId } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, ToggleButton } from '@backstage/ui';
import { RiTeamLine } from '@remixicon/react';
import { WordsField } from '../../../components/WordsField';
import { supportDeskTranslationRef } from '../../../translation';
import type { SuperUserFilter } from '../logic/superUserFilter';
import styles from '../SuperUsersPage.module.css';

const ALL = '';

/** By what the directory is narrowed. */
export function SuperUserFilters(props: {
  filter: SuperUserFilter;
  choices: { areas: NamedId[]; modules: NamedId[] };
  onChange: (change: SuperUserFilter) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { filter, choices, onChange } = props;
  const options = (all: string, items: NamedId[]) => [
    { id: ALL, label: all },
    ...items.map(({ id, title }) => ({ id, label: title })),
  ];
  return (
    <div
      className={styles.filters}
      role="search"
      aria-label={t('superUsers.filter.label')}
    >
      <div className={styles.words}>
        <WordsField
          label={t('superUsers.filter.words')}
          words={filter.q ?? ''}
          onChange={q => onChange({ q: q || undefined })}
        />
      </div>
      {choices.areas.length > 0 && (
        <Select
          aria-label={t('superUsers.filter.area')}
          options={options(t('superUsers.filter.allAreas'), choices.areas)}
          value={filter.area ?? ALL}
          onChange={area => onChange({ area: String(area) || undefined })}
        />
      )}
      {choices.modules.length > 0 && (
        <Select
          aria-label={t('superUsers.filter.module')}
          options={options(t('superUsers.filter.allModules'), choices.modules)}
          value={filter.module ?? ALL}
          onChange={module => onChange({ module: String(module) || undefined })}
        />
      )}
      <ToggleButton
        iconStart={<RiTeamLine />}
        isSelected={filter.mine ?? false}
        onChange={mine => onChange({ mine: mine || undefined })}
      >
        {t('superUsers.filter.mine')}
      </ToggleButton>
    </div>
  );
}
