import type { Seat } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiUserUnfollowLine, RiZzzLine } from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from './detail.module.css';

/** When a seat was last used, or why it could be taken back; nothing where no source tells. */
export function SeatUse({ seat: { reclaim, lastUsedAt } }: { seat: Seat }) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  const days = lastUsedAt && -format.daysUntil(lastUsedAt.slice(0, 10));
  if (reclaim === 'gone') {
    return (
      <StatusLabel icon={<RiUserUnfollowLine />} tone="soon">
        {t('licences.seats.gone')}
      </StatusLabel>
    );
  }
  if (reclaim === 'inactive') {
    return (
      <StatusLabel icon={<RiZzzLine />} tone="soon">
        {days
          ? t('licences.seats.inactive', { count: days })
          : t('licences.seats.unused')}
      </StatusLabel>
    );
  }
  if (!lastUsedAt) return null;
  return (
    <span className={styles.second}>
      {days === 0
        ? t('licences.seats.usedToday')
        : t('licences.seats.used', { day: format.day(lastUsedAt) })}
    </span>
  );
}
