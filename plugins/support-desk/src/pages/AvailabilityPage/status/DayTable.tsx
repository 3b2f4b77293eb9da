import type { ServiceStatus } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { availabilityTranslationRef } from '../../../messages/availability';
import { useMessages } from '../../../translations/useMessages';
import styles from '../AvailabilityPage.module.css';

/** The days on which something was, the newest first; the others are said in one sentence. */
export function DayTable({ days }: Pick<ServiceStatus, 'days'>) {
  const { t } = useMessages(availabilityTranslationRef);
  const format = useFormat();
  const eventful = days.filter(it => it.state !== 'ok').reverse();
  if (eventful.length === 0) return <p>{t('availability.status.never')}</p>;
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('availability.status.day')}</th>
              <th scope="col">{t('availability.status.how')}</th>
              <th scope="col" className={styles.figure}>
                {t('availability.status.downFor')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('availability.status.plannedFor')}
              </th>
            </tr>
          </thead>
          <tbody>
            {eventful.map(({ day, state, downMs, plannedMs }) => (
              <tr key={day}>
                <th scope="row">{format.date(day)}</th>
                <td>{t(`availability.status.days.${state}`)}</td>
                <td className={styles.figure}>{format.duration(downMs)}</td>
                <td className={styles.figure}>{format.duration(plannedMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.second}>{t('availability.status.allOk')}</p>
    </>
  );
}
