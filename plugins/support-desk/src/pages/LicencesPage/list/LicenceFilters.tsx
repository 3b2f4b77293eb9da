import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  FilterBar,
  FilterSelect,
  SystemFilter,
} from '../../../components/FilterBar';
import { supportDeskTranslationRef } from '../../../translation';
import { STANDINGS, type LicenceFilter } from './licenceFilter';

/** By what the register is narrowed: words, how a licence stands, the system. */
export function LicenceFilters(props: {
  filter: LicenceFilter;
  onChange: (change: LicenceFilter) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { filter, onChange } = props;
  return (
    <FilterBar
      label={t('licences.filter.label')}
      wordsLabel={t('licences.filter.words')}
      words={filter.q}
      onWords={q => onChange({ q })}
    >
      <FilterSelect
        label={t('licences.filter.standing')}
        all={t('licences.filter.allStandings')}
        options={STANDINGS.map(id => ({
          id,
          title: t(`licences.standing.${id}`),
        }))}
        value={filter.standing}
        onChange={standing => onChange({ standing })}
      />
      <SystemFilter
        label={t('licences.filter.system')}
        all={t('licences.filter.allSystems')}
        value={filter.model}
        onChange={model => onChange({ model })}
      />
    </FilterBar>
  );
}
