import { ticketHistoryTranslationRef } from '../../../messages/ticketHistory';
import { useMessages } from '../../../translations/useMessages';
import styles from './clocks.module.css';

const SIGNS = ['used', 'paused', 'left', 'closed', 'due'] as const;

/** What the signs of the bars mean. */
export function Legend() {
  const { t } = useMessages(ticketHistoryTranslationRef);
  return (
    <ul className={styles.legend} aria-label={t('ticketHistory.clock.legend')}>
      {SIGNS.map(sign => (
        <li key={sign}>
          <span className={`${styles.sign} ${styles[sign]}`} aria-hidden />
          {t(`ticketHistory.clock.${sign}`)}
        </li>
      ))}
    </ul>
  );
}
