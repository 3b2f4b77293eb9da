import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useId, type ReactNode } from 'react';
import { useFormat } from '../../../time/useFormat';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { isFull } from '../isFull';
import styles from './ask.module.css';

/**
 * What happens once the licence is asked for: who approves it, the training, and when there is a seat; below it the button that sends.
 *
 * @param props.day - of the class that is chosen
 */
export function NextSteps(props: {
  licence: Licence;
  day: string | undefined;
  children: ReactNode;
}) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const format = useFormat();
  const id = useId();
  const { licence, day, children } = props;
  const { approver, training, free, waiting } = licence;
  return (
    <section className={styles.next} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t('licenceRequests.next.title')}
      </h2>
      <ol className={styles.steps} aria-live="polite">
        {approver && (
          <li>{t('licenceRequests.next.approval', { who: approver.title })}</li>
        )}
        {training && <li>{trainingWords(training.title)}</li>}
        <li>{seatWords()}</li>
      </ol>
      <p className={styles.second}>{t('licenceRequests.next.told')}</p>
      {children}
    </section>
  );

  function trainingWords(title: string): string {
    return day
      ? t('licenceRequests.next.trainingOn', { title, day: format.date(day) })
      : t('licenceRequests.next.training', { title });
  }

  function seatWords(): string {
    if (isFull(licence)) {
      return t('licenceRequests.next.queue', { position: String(waiting + 1) });
    }
    return free === undefined
      ? t('licenceRequests.next.unlimited')
      : t('licenceRequests.next.free', { count: free });
  }
}
