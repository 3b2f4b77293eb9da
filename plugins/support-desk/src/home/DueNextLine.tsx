import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { DueCell } from '../components/DueCell';
import { PriorityMark } from '../components/PriorityMark';
import { AssigneeCell } from '../pages/TicketsPage/list/AssigneeCell';
import { StatusMark } from '../pages/TicketsPage/list/StatusMark';
import { ticketRouteRef } from '../routes';
import styles from './DueNextWidget.module.css';

/** A ticket of the team: what is due, what it is, how urgent, where it stands, and who has it. */
export function DueNextLine(props: {
  ticket: Ticket;
  take: (ticket: Ticket) => void;
}) {
  const ticketLink = useRouteRef(ticketRouteRef);
  const { ticket } = props;
  const { key, summary } = ticket;
  return (
    <li className={styles.line}>
      <div className={styles.due}>
        <DueCell ticket={ticket} />
      </div>
      <div className={styles.what}>
        <Link href={ticketLink?.({ key }) ?? '#'} standalone>
          {summary}
        </Link>
        <div className={styles.key}>{key}</div>
      </div>
      <div className={styles.priority}>
        <PriorityMark priority={ticket.priority} />
      </div>
      <StatusMark ticket={ticket} />
      <div>
        <AssigneeCell ticket={ticket} take={props.take} />
      </div>
    </li>
  );
}
