import type { LicenceRequest } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import styles from './detail.module.css';

/** Day and place of the class, whether it was attended, and what was missed. */
export function TrainingWords({ request }: { request: LicenceRequest }) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const format = useFormat();
  const { day, place, attendedOn, missed = [] } = request.training ?? {};
  return (
    <>
      <p className={styles.second}>{wordsOf()}</p>
      {missed.length > 0 && (
        <p className={styles.second}>
          {t('licenceRequests.steps.missed', {
            days: missed.map(format.date).join(', '),
          })}
        </p>
      )}
    </>
  );

  function wordsOf(): string {
    if (attendedOn) {
      return t('licenceRequests.steps.attended', {
        day: format.date(attendedOn),
      });
    }
    if (!day) return t('licenceRequests.steps.notBooked');
    return place
      ? t('licenceRequests.steps.classOnAt', { day: format.date(day), place })
      : t('licenceRequests.steps.classOn', { day: format.date(day) });
  }
}
