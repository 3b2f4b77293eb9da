import type { Seat } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { WordsField } from '../../../components/WordsField';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../LicenceSeatsPage.module.css';
import { filterSeats, SHOWN, type Shown } from './seatFilter';

/** By what the holders are narrowed: words, and whether their seats could be taken back or are too many. */
export function SeatFilters(props: {
  seats: Seat[];
  words: string;
  shown: Shown;
  onWords: (words: string) => void;
  onShown: (shown: Shown) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { seats, words, shown, onWords, onShown } = props;
  return (
    <div
      className={styles.filters}
      role="search"
      aria-label={t('licenceManagement.seats.filter.label')}
    >
      <div className={styles.words}>
        <WordsField
          label={t('licenceManagement.seats.filter.words')}
          words={words}
          onChange={onWords}
        />
      </div>
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
    </div>
  );
}
