import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  FilterBar,
  FilterSelect,
  SystemFilter,
} from '../../../components/FilterBar';
import { supportDeskTranslationRef } from '../../../translation';
import { KINDS, type NoticeListFilter } from './noticeFilter';

const MINE = 'mine';

/** By what the notices are narrowed: words, kind, system, whether the reader has to reply. */
export function NoticeFilters(props: {
  filter: NoticeListFilter;
  onChange: (change: NoticeListFilter) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { filter, onChange } = props;
  return (
    <FilterBar
      label={t('notices.filter.label')}
      wordsLabel={t('notices.filter.words')}
      words={filter.q}
      onWords={q => onChange({ q })}
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
