import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from '../LicencesPage.module.css';

/** When it is renewed, or without a renewal when it ends, and how far away that is. */
export function RenewalCell({ licence }: { licence: Licence }) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  const { renewal, contractEnd, contract, leadDays } = licence;
  const day = renewal ?? contractEnd;
  if (!day) {
    return (
      <>
        <div>{t('licences.date.none')}</div>
        <div className={styles.second}>
          {contract ?? t('licences.date.noContract')}
        </div>
      </>
    );
  }
  const left = format.daysUntil(day);
  const isSoon = left >= 0 && left <= leadDays;
  return (
    <>
      <div>{format.date(day)}</div>
      <div className={isSoon ? styles.soon : styles.second}>
        {renewal
          ? format.daysAway(day)
          : t('licences.date.with', {
              day: t('licences.date.end'),
              when: format.daysAway(day),
            })}
      </div>
    </>
  );
}
