import type { LicenceStanding } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { WordsField } from '../../../components/WordsField';
import { useModels } from '../../../hooks/useModels';
import { modelName } from '../../../hooks/useSelectedModel';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../LicencesPage.module.css';
import { STANDINGS, type LicenceFilter } from './licenceFilter';

const ALL = '';

/** By what the register is narrowed: words, how a licence stands, the system. */
export function LicenceFilters(props: {
  filter: LicenceFilter;
  onChange: (change: LicenceFilter) => void;
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
      aria-label={t('licences.filter.label')}
    >
      <div className={styles.words}>
        <WordsField
          label={t('licences.filter.words')}
          words={filter.q ?? ''}
          onChange={q => onChange({ q: q || undefined })}
        />
      </div>
      <Select
        aria-label={t('licences.filter.standing')}
        options={[
          { id: ALL, label: t('licences.filter.allStandings') },
          ...STANDINGS.map(id => ({ id, label: t(`licences.standing.${id}`) })),
        ]}
        value={filter.standing ?? ALL}
        onChange={key =>
          onChange({ standing: (key || undefined) as LicenceStanding })
        }
      />
      <Select
        aria-label={t('licences.filter.system')}
        options={[
          { id: ALL, label: t('licences.filter.allSystems') },
          ...models.map(it => ({ id: modelName(it), label: it.title })),
        ]}
        value={system ? modelName(system) : ALL}
        onChange={key => onChange({ model: String(key) || undefined })}
      />
    </div>
  );
}
