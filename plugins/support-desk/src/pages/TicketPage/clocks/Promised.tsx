import type { TicketClock } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './clocks.module.css';

/** What a clock measures, what was promised of it, and who promised. */
export function Promised({ clock }: { clock: TicketClock }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
