import type { TicketClock } from '@supportdesk/backstage-plugin-support-desk-common';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import styles from './clocks.module.css';

/** What a clock measures, what was promised of it, and who promised. */
export function Promised({ clock }: { clock: TicketClock }) {
  const { t } = useMessages(ticketTranslationRef);
  const who = clock.responsible.map(({ title }) => title).join(', ');
  return (
    <div>
      <div className={styles.name}>{clock.title}</div>
      <div className={styles.second}>
        {t(
          clock.binding === 'goal'
            ? 'ticket.page.goal'
            : 'ticket.page.promised',
          { promise: clock.label },
        )}
        {who && ` · ${who}`}
      </div>
    </div>
  );
}
