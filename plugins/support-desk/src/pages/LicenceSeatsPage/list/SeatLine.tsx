import type {
  Licence,
  Seat,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Button, Checkbox, Link } from '@backstage/ui';
import { PersonLine } from '../../../components/PersonLine';
import { useMe } from '../../../hooks/useMe';
import { useFormat } from '../../../time/useFormat';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import { SeatUse } from '../../LicencesPage/detail/SeatUse';
import styles from '../LicenceSeatsPage.module.css';

/** A seat: who holds it, since when and by whom, when it was used, and the way to take or give it back. */
export function SeatLine(props: {
  seat: Seat;
  licence: Licence;
  isSelected: boolean;
  onToggle: () => void;
  onRelease: () => void;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const format = useFormat();
  const linkTo = useEntityRefLink();
  const me = useMe();
  const { seat, licence, isSelected, onToggle, onRelease } = props;
  const { holder, since, givenBy, note, overUseReason } = seat;
  const { mayManage, title } = licence;
  const isMine = holder.ref === me.user;
  return (
    <li className={styles.line}>
      {mayManage && (
        <Checkbox
          aria-label={t('licenceManagement.seats.select', {
            name: holder.title,
          })}
          isSelected={isSelected}
          onChange={onToggle}
        />
      )}
      <div className={styles.holder}>
        <PersonLine
          name={holder.title}
          second={t('licenceManagement.seats.given', {
            day: format.day(since),
            name: givenBy.title,
          })}
        >
          <Link href={linkTo(holder.ref)} standalone>
            {holder.title}
          </Link>
        </PersonLine>
        {note && <p className={styles.note}>{note}</p>}
        {overUseReason && (
          <p className={styles.note}>
            {t('licenceManagement.seats.overUse', { reason: overUseReason })}
          </p>
        )}
      </div>
      <span className={styles.use}>
        <SeatUse seat={seat} />
      </span>
      {(mayManage || isMine) && (
        <Button
          variant="tertiary"
          aria-label={
            isMine
              ? t('licenceManagement.seats.giveBackOf', { licence: title })
              : t('licenceManagement.seats.releaseOf', { name: holder.title })
          }
          onPress={onRelease}
        >
          {isMine
            ? t('licenceManagement.seats.giveBack')
            : t('licenceManagement.seats.release')}
        </Button>
      )}
    </li>
  );
}
