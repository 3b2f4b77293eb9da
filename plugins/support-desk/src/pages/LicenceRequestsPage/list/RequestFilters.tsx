import { Select } from '@backstage/ui';
import { useLicences } from '../../../hooks/useLicences';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { bySystem } from '../bySystem';
import styles from '../LicenceRequestsPage.module.css';
import {
  STATE_CHOICES,
  type RequestFilter,
  type StateChoice,
} from './requestFilter';

const ALL = '';

/** Which requests are listed: for which licence, and where they stand. */
export function RequestFilters(props: {
  filter: RequestFilter;
  onChange: (change: Partial<RequestFilter>) => void;
}) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const licences = useLicences({});
  const { filter, onChange } = props;
  return (
    <div
      className={styles.filters}
      role="search"
      aria-label={t('licenceRequests.list.filter')}
    >
      <Select
        label={t('licenceRequests.list.licence')}
        options={[
          { id: ALL, label: t('licenceRequests.list.allLicences') },
          ...bySystem(licences.data?.items ?? [], it => it.title),
        ]}
        value={filter.licence ?? ALL}
        onChange={it => onChange({ licence: String(it) || undefined })}
      />
      <Select
        label={t('licenceRequests.list.state')}
        options={[
          { id: ALL, label: t('licenceRequests.list.allStates') },
          ...STATE_CHOICES.map(id => ({
            id,
            label:
              id === 'open'
                ? t('licenceRequests.list.open')
                : t(`licenceRequests.state.${id}`),
          })),
        ]}
        value={filter.state ?? ALL}
        onChange={it => onChange({ state: (it || undefined) as StateChoice })}
      />
    </div>
  );
}
