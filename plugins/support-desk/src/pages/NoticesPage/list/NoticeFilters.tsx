import {
  FilterBar,
  FilterSelect,
  SystemFilter,
} from '../../../components/FilterBar';
import { noticesTranslationRef } from '../../../messages/notices';
import { useMessages } from '../../../translations/useMessages';
import { KINDS, type NoticeListFilter } from './noticeFilter';

const MINE = 'mine';

/** By what the notices are narrowed: words, kind, system, whether the reader has to reply. */
export function NoticeFilters(props: {
  filter: NoticeListFilter;
  /** How many it leaves; absent: not known yet. */
  found: number | undefined;
  onChange: (change: NoticeListFilter) => void;
}) {
  const { t } = useMessages(noticesTranslationRef);
  const { filter, found, onChange } = props;
  return (
    <FilterBar
      label={t('notices.filter.label')}
      wordsLabel={t('notices.filter.words')}
      words={filter.q}
      onWords={q => onChange({ q })}
      found={found}
    >
      <FilterSelect
        label={t('notices.filter.kind')}
        all={t('notices.filter.allKinds')}
        options={KINDS.map(id => ({ id, title: t(`notices.kind.${id}`) }))}
        value={filter.kind}
        onChange={kind => onChange({ kind })}
      />
      <SystemFilter
        label={t('notices.filter.system')}
        all={t('notices.filter.allSystems')}
        value={filter.model}
        onChange={model => onChange({ model })}
      />
      <FilterSelect
        label={t('notices.filter.whose')}
        all={t('notices.filter.all')}
        options={[{ id: MINE, title: t('notices.filter.mine') }]}
        value={filter.mine && MINE}
        onChange={mine => onChange({ mine: mine && true })}
      />
    </FilterBar>
  );
}
