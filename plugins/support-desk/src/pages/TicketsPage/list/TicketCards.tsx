import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { DueLine } from '../../../components/DueLine';
import { PriorityMark } from '../../../components/PriorityMark';
import { ticketRouteRef } from '../../../routes';
import { tabsTranslationRef } from '../../../messages/tabs';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import { NearEnd } from './NearEnd';
import styles from '../TicketsPage.module.css';

/** The queue on a small screen: what is due on top, then what it is. */
export function TicketCards({
  tickets,
  onNearEnd,
}: {
  tickets: Ticket[];
  onNearEnd?: () => void;
}) {
  const { t } = useMessages(tabsTranslationRef, ticketTranslationRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  return (
    <ul className={styles.cards} aria-label={t('tabs.tickets')}>
      {tickets.map(ticket => (
        <li key={ticket.id} className={styles.card}>
          <div className={styles.cardTop}>
            <DueLine ticket={ticket} />
            <PriorityMark priority={ticket.priority} />
          </div>
          <Link href={ticketLink?.({ key: ticket.key }) ?? '#'} standalone>
            {ticket.summary}
          </Link>
          <div className={styles.second}>
            {ticket.key} ·{' '}
            {ticket.modelStatus?.title ?? t(`ticket.status.${ticket.status}`)} ·{' '}
            {[ticket.modelTitle, ticket.module?.title]
              .filter(Boolean)
              .join(', ')}
          </div>
        </li>
      ))}
      {onNearEnd && (
        <li key={tickets.length} aria-hidden="true">
          <NearEnd onNear={onNearEnd} />
        </li>
      )}
    </ul>
  );
}
