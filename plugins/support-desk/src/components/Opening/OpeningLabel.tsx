import type { Opening } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../time/useFormat';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import styles from './Opening.module.css';

/** Whether somebody can be reached now: dot and "Open now", ring and "Opens Mon 09:00"; unknown hours have no mark. */
export function OpeningLabel({ opening }: { opening: Opening }) {
  const { t } = useMessages(commonTranslationRef);
  const format = useFormat();
  if (opening.state === 'notStated') {
    return (
      <span className={styles.closed}>{t('common.opening.notStated')}</span>
    );
  }
  const isOpen = opening.state !== 'closed';
  return (
    <span
      className={`${styles.opening} ${isOpen ? styles.open : styles.closed}`}
    >
      <span className={styles.mark} aria-hidden="true" />
      <span>{words()}</span>
    </span>
  );

  function words() {
    if (opening.state === 'always') return t('common.opening.always');
    if (opening.state === 'open') {
      return opening.closesAt
        ? t('common.opening.openUntil', {
            time: format.instant(opening.closesAt),
          })
        : t('common.opening.open');
    }
    return opening.opensAt
      ? t('common.opening.opensAt', { time: format.dayTime(opening.opensAt) })
      : t('common.opening.closed');
  }
}
