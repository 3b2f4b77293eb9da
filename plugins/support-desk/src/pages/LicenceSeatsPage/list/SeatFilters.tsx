import type { Seat } from '@supportdesk/backstage-plugin-support-desk-common';
import { Select } from '@backstage/ui';
import { FilterBar } from '../../../components/FilterBar';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import { filterSeats, SHOWN, type Shown } from './seatFilter';

/** By what the holders are narrowed: words, and whether their seats could be taken back or are too many. */
export function SeatFilters(props: {
  seats: Seat[];
  words: string;
  shown: Shown;
  onWords: (words: string) => void;
  onShown: (shown: Shown) => void;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const { seats, words, shown, onWords, onShown } = props;
  return (
    <FilterBar
      label={t('licenceManagement.seats.filter.label')}
      wordsLabel={t('licenceManagement.seats.filter.words')}
      words={words}
      onWords={typed => onWords(typed ?? '')}
      found={filterSeats(seats, shown, words).length}
    >
      <Select
        aria-label={t('licenceManagement.seats.filter.show')}
        options={SHOWN.map(id => ({
          id,
          label: t(`licenceManagement.seats.filter.${id}`, {
            number: String(filterSeats(seats, id, '').length),
          }),
        }))}
        value={shown}
        onChange={key => onShown(key as Shown)}
      />
    </FilterBar>
  );
}
