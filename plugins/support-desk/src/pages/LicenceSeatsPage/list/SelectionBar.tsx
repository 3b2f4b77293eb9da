import { Button, Checkbox } from '@backstage/ui';
import { RiMailSendLine, RiUserUnfollowLine } from '@remixicon/react';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import styles from '../LicenceSeatsPage.module.css';
import { askable } from './seatFilter';
import type { SeatSelection } from './useSeatSelection';

/** Selects all that are listed, and says what can be done with those that are selected. */
export function SelectionBar(props: {
  selection: SeatSelection;
  isAsking: boolean;
  onAsk: () => void;
  onRelease: () => void;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const { selection, isAsking, onAsk, onRelease } = props;
  const { seats, isAll, all, clear } = selection;
  const toAsk = askable(seats).length;
  const isAny = seats.length > 0;
  return (
    <div className={isAny ? styles.selectedBar : styles.bar}>
      <Checkbox
        isSelected={isAll}
        isIndeterminate={isAny && !isAll}
        onChange={isAll ? clear : all}
      >
        {isAny
          ? t('licenceManagement.seats.selected', {
              number: String(seats.length),
            })
          : t('licenceManagement.seats.selectAll')}
      </Checkbox>
      {isAny && (
        <div className={styles.actions}>
          {toAsk > 0 ? (
            <Button
              variant="secondary"
              iconStart={<RiMailSendLine />}
              isPending={isAsking}
              onPress={onAsk}
            >
              {t('licenceManagement.seats.ask', { number: String(toAsk) })}
            </Button>
          ) : (
            <span className={styles.second}>
              {t('licenceManagement.seats.askNone')}
            </span>
          )}
          <Button
            variant="secondary"
            iconStart={<RiUserUnfollowLine />}
            onPress={onRelease}
          >
            {t('licenceManagement.seats.releaseCount', {
              number: String(seats.length),
            })}
          </Button>
          <Button variant="tertiary" onPress={clear}>
            {t('licenceManagement.seats.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
