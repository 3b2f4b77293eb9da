import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './clocks.module.css';

const SIGNS = ['used', 'paused', 'left', 'closed', 'due'] as const;

/** What the signs of the bars mean. */
export function Legend() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
