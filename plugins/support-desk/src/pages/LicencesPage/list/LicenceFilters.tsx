import {
  FilterBar,
  FilterSelect,
  SystemFilter,
} from '../../../components/FilterBar';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import { STANDINGS, type LicenceFilter } from './licenceFilter';

/** By what the register is narrowed: words, how a licence stands, the system. */
export function LicenceFilters(props: {
  filter: LicenceFilter;
  /** How many it leaves; absent: not known yet. */
  found: number | undefined;
  onChange: (change: LicenceFilter) => void;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const { filter, found, onChange } = props;
  return (
    <FilterBar
      label={t('licences.filter.label')}
      wordsLabel={t('licences.filter.words')}
      words={filter.q}
      onWords={q => onChange({ q })}
      found={found}
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
