import { Button } from '@backstage/ui';
import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { AwayMark } from '../../../components/AwayMark';
import { PersonLine } from '../../../components/PersonLine';
import { useAwayColleagues } from '../../../hooks/useAbsences';
import { useMe } from '../../../hooks/useMe';
import { queueTranslationRef } from '../../../messages/queue';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import styles from '../TicketsPage.module.css';
import { isFree, worksOn } from './mayWorkOn';

/** Who has the ticket; nobody: those whose work it is may take it. */
export function AssigneeCell(props: {
  ticket: Ticket;
  take: (ticket: Ticket) => void;
}) {
  const { t } = useMessages(queueTranslationRef, ticketTranslationRef);
  const me = useMe();
  const away = useAwayColleagues();
  const { ticket } = props;
  if (ticket.assignee) {
    const whileAway = away[ticket.assignee.ref];
    return (
      <PersonLine
        name={ticket.assignee.title}
        size="small"
        second={whileAway && <AwayMark away={whileAway} isShort />}
      />
    );
  }
  if (isFree(ticket) && worksOn(ticket, me)) {
    return (
      <Button
        variant="tertiary"
        className={styles.take}
        aria-label={t('queue.takeIt', { key: ticket.key })}
        onPress={() => props.take(ticket)}
      >
        {t('queue.take')}
      </Button>
    );
  }
  return (
    <span className={styles.second}>
      {ticket.team?.title ?? t('ticket.list.nobody')}
    </span>
  );
}
