import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { ticketRouteRef } from '../../routes';
import { ticketTranslationRef } from '../../messages/ticket';
import { useMessages } from '../../translations/useMessages';
import { DueLine } from '../DueLine';
import { PriorityMark } from '../PriorityMark';
import styles from './TicketLines.module.css';

/** A short list of tickets, for cards and widgets; `empty` says what would appear. */
export function TicketLines(props: { tickets: Ticket[]; empty: string }) {
  const { t } = useMessages(ticketTranslationRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  if (props.tickets.length === 0) {
    return <p className={styles.empty}>{props.empty}</p>;
  }
  return (
    <div className={styles.container}>
      <ul className={styles.lines}>
        {props.tickets.map(ticket => (
          <li key={ticket.id} className={styles.line}>
            <span>
              <Link href={ticketLink?.({ key: ticket.key }) ?? '#'} standalone>
                {ticket.summary}
              </Link>
              <div className={styles.key}>{ticket.key}</div>
            </span>
            <PriorityMark priority={ticket.priority} />
            <span className={styles.status}>
              {ticket.modelStatus?.title ?? t(`ticket.status.${ticket.status}`)}
            </span>
            <span className={styles.due}>
              <DueLine ticket={ticket} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
