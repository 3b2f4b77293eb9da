import { Select } from '@backstage/ui';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import { SORT_KEYS, type Sort, type SortKey } from './licenceSort';

/** By what cards are sorted, which have no head to press. */
export function SortSelect(props: {
  sort: Sort | undefined;
  onSort: (by: SortKey) => void;
}) {
  const { t } = useMessages(licencesTranslationRef);
  return (
    <Select
      label={t('licences.filter.sort')}
      options={SORT_KEYS.map(id => ({ id, label: t(`licences.column.${id}`) }))}
      value={props.sort?.by ?? 'title'}
      onChange={key => props.onSort(key as SortKey)}
    />
  );
}
