import type {
  Licence,
  SeatList as Seats,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { commonTranslationRef } from '../../../messages/common';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import styles from '../LicenceSeatsPage.module.css';
import { SeatsNotice } from '../release/SeatsNotice';
import { useAskToRelease } from '../release/useAskToRelease';
import type { HeldRelease } from '../release/useHeldRelease';
import { askable, filterSeats, type Shown } from './seatFilter';
import { SeatFilters } from './SeatFilters';
import { SeatLine } from './SeatLine';
import { SelectionBar } from './SelectionBar';
import { useSeatSelection } from './useSeatSelection';

const PAGE = 100;

/** Who holds a seat, those first that could be taken back, and what is done with several of them. */
export function SeatList(props: {
  licence: Licence;
  seats: Seats;
  release: HeldRelease;
  onName: () => void;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    licenceManagementTranslationRef,
  );
  const { licence, seats, release, onName } = props;
  const { mayManage, maySeeHolders } = licence;
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [most, setMost] = useState(PAGE);
  const there = seats.items.filter(
    it => !release.leaving.some(leaving => leaving.id === it.id),
  );
  const listed = filterSeats(there, shown, words);
  const selection = useSeatSelection(listed);
  const ask = useAskToRelease(licence.id, selection.clear);
  const number = String(there.length + (maySeeHolders ? seats.unnamed : 0));
  return (
    <>
      <SeatsNotice release={release} ask={ask} />
      {maySeeHolders && there.length > 0 && (
        <SeatFilters
          seats={there}
          words={words}
          shown={shown}
          onWords={setWords}
          onShown={setShown}
        />
      )}
      <Surface
        title={
          maySeeHolders
            ? t('licenceManagement.seats.list', { number })
            : t('licenceManagement.seats.mine', { number })
        }
      >
        {mayManage && listed.length > 0 && (
          <SelectionBar
            selection={selection}
            isAsking={ask.isPending}
            onAsk={() => ask.mutate(askable(selection.seats))}
            onRelease={() => {
              release.hold(selection.seats);
              selection.clear();
            }}
          />
        )}
        <Lines className={styles.lines}>
          {listed.slice(0, most).map(seat => (
            <SeatLine
              key={seat.id}
              seat={seat}
              licence={licence}
              isSelected={selection.has(seat)}
              onToggle={() => selection.toggle(seat)}
              onRelease={() => release.hold([seat])}
            />
          ))}
          {listed.length === 0 && (
            <li className={styles.empty}>{emptyWords()}</li>
          )}
          {maySeeHolders && seats.unnamed > 0 && (
            <li className={styles.foot}>
              {t('licenceManagement.seats.unnamed', { count: seats.unnamed })}
              {mayManage && (
                <Button variant="tertiary" onPress={onName}>
                  {t('licenceManagement.seats.name')}
                </Button>
              )}
            </li>
          )}
        </Lines>
      </Surface>
      {listed.length > most && (
        <div>
          <Button variant="secondary" onPress={() => setMost(it => it + PAGE)}>
            {t('common.more')}
          </Button>
        </div>
      )}
      {!maySeeHolders && (
        <p className={styles.second}>{t('licenceManagement.seats.onlyMine')}</p>
      )}
    </>
  );

  function emptyWords() {
    if (there.length > 0) return t('licenceManagement.seats.noMatch');
    return maySeeHolders
      ? t('licenceManagement.seats.empty')
      : t('licenceManagement.seats.emptyMine');
  }
}
