import type { NoticeKind } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { WordsField } from '../../../components/WordsField';
import { useModels } from '../../../hooks/useModels';
import { modelName } from '../../../hooks/useSelectedModel';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../NoticesPage.module.css';
import { KINDS, type NoticeListFilter } from './noticeFilter';

const ALL = '';
const MINE = 'mine';

/** By what the notices are narrowed: words, kind, system, whether the reader has to reply. */
export function NoticeFilters(props: {
  filter: NoticeListFilter;
  onChange: (change: NoticeListFilter) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const models = useModels().data ?? [];
  const { filter, onChange } = props;
  const system = models.find(it =>
    [modelName(it), it.ref].includes(filter.model ?? ''),
  );
  return (
    <div
      className={styles.filters}
      role="search"
      aria-label={t('notices.filter.label')}
    >
      <div className={styles.words}>
        <WordsField
          label={t('notices.filter.words')}
          words={filter.q ?? ''}
          onChange={q => onChange({ q: q || undefined })}
        />
      </div>
      <Select
        aria-label={t('notices.filter.kind')}
        options={[
          { id: ALL, label: t('notices.filter.allKinds') },
          ...KINDS.map(id => ({ id, label: t(`notices.kind.${id}`) })),
        ]}
        value={filter.kind ?? ALL}
        onChange={key => onChange({ kind: (key || undefined) as NoticeKind })}
      />
      <Select
        aria-label={t('notices.filter.system')}
        options={[
          { id: ALL, label: t('notices.filter.allSystems') },
          ...models.map(it => ({ id: modelName(it), label: it.title })),
        ]}
        value={system ? modelName(system) : ALL}
        onChange={key => onChange({ model: String(key) || undefined })}
      />
      <Select
        aria-label={t('notices.filter.whose')}
        options={[
          { id: ALL, label: t('notices.filter.all') },
          { id: MINE, label: t('notices.filter.mine') },
        ]}
        value={filter.mine ? MINE : ALL}
        onChange={key => onChange({ mine: key === MINE || undefined })}
      />
    </div>
  );
}
