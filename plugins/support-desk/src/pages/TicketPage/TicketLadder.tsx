import type {
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ticketTranslationRef } from '../../messages/ticket';
import { useMessages } from '../../translations/useMessages';
import styles from './TicketPage.module.css';

/** The levels that a ticket may climb, with the one that it is at. */
export function TicketLadder({
  ticket,
  detail,
}: {
  ticket: Ticket;
  detail: ModelDetail;
}) {
  const { t } = useMessages(ticketTranslationRef);
  const levels = Object.values(detail.model.levels).sort(
    (a, b) => a.level - b.level,
  );
  return (
    <ol className={styles.ladder}>
      {levels.map(level => {
        const here = level.id === ticket.level.id;
        return (
          <li
            key={level.id}
            className={styles.rung}
            aria-current={here ? 'step' : undefined}
          >
            <span className={`${styles.number} ${here ? styles.here : ''}`}>
              {level.level}
            </span>
            <span>
              <span className={styles.name}>{level.title}</span>
              <span className={styles.line}>
                {detail.levels[level.id]?.owner?.title}
              </span>
              {here && (
                <span className={styles.line}>{t('ticket.page.isHere')}</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
