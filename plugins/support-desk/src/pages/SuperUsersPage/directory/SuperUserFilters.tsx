import type { NamedId } from '@supportdesk/backstage-plugin-support-desk-common';
import { ToggleButton } from '@backstage/ui';
import { RiTeamLine } from '@remixicon/react';
import { FilterBar, FilterSelect } from '../../../components/FilterBar';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import type { SuperUserFilter } from '../logic/superUserFilter';

/** By what the directory is narrowed. */
export function SuperUserFilters(props: {
  filter: SuperUserFilter;
  choices: { areas: NamedId[]; modules: NamedId[] };
  onChange: (change: SuperUserFilter) => void;
}) {
  const { t } = useMessages(superUsersTranslationRef);
  const { filter, choices, onChange } = props;
  return (
    <FilterBar
      label={t('superUsers.filter.label')}
      wordsLabel={t('superUsers.filter.words')}
      words={filter.q}
      onWords={q => onChange({ q })}
    >
      {choices.areas.length > 0 && (
        <FilterSelect
          label={t('superUsers.filter.area')}
          all={t('superUsers.filter.allAreas')}
          options={choices.areas}
          value={filter.area}
          onChange={area => onChange({ area })}
        />
      )}
      {choices.modules.length > 0 && (
        <FilterSelect
          label={t('superUsers.filter.module')}
          all={t('superUsers.filter.allModules')}
          options={choices.modules}
          value={filter.module}
          onChange={module => onChange({ module })}
        />
      )}
      <ToggleButton
        iconStart={<RiTeamLine />}
        isSelected={filter.mine ?? false}
        onChange={mine => onChange({ mine: mine || undefined })}
      >
        {t('superUsers.filter.mine')}
      </ToggleButton>
    </FilterBar>
  );
}
