import type {
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { PersonLine } from '../../components/PersonLine';
import { PriorityMark } from '../../components/PriorityMark';
import { ticketTranslationRef } from '../../messages/ticket';
import { ticketWorkTranslationRef } from '../../messages/ticketWork';
import { useMessages } from '../../translations/useMessages';
import { isGuest } from '../../words/isGuest';
import { Unrated } from './doubts/Unrated';
import { Warnings } from './doubts/Warnings';
import { VendorFacts } from './escalation/vendor/VendorFacts';
import { Fact } from './Fact';
import { PriorityDoubts } from './PriorityDoubts';
import { supportFields } from './supportFields';
import { TicketStatusLine } from './TicketStatusLine';
import styles from './TicketPage.module.css';

/** The facts of a ticket in one row, and below it those at the vendor. */
export function Facts(props: {
  ticket: Ticket;
  detail?: ModelDetail;
  /** Starts to set the priority; absent: it is not the reader's to set. */
  onPrioritise?: () => void;
}) {
  const { ticket, detail } = props;
  const { t } = useMessages(ticketTranslationRef, ticketWorkTranslationRef);
  const asker = ticket.onBehalfOf ?? ticket.reporter;
  return (
    <div className={styles.card}>
      <dl className={styles.facts}>
        {ticket.priority && (
          <Fact
            label={
              ticket.priority.word === 'severity'
                ? t('ticket.page.severity')
                : t('ticket.page.priority')
            }
          >
            <PriorityMark priority={ticket.priority} />
            <PriorityDoubts ticket={ticket} />
          </Fact>
        )}
        <Unrated ticket={ticket} onPrioritise={props.onPrioritise} />
        <Fact label={t('ticket.page.status')}>
          <TicketStatusLine ticket={ticket} />
        </Fact>
        <Fact label={t('ticket.page.level')}>
          {ticket.level.level}, {ticket.level.title}
        </Fact>
        <Fact label={t('ticket.page.system')}>
          {ticket.modelTitle}
          {ticket.module && (
            <>
              {' '}
              {ticket.module.entity ? (
                <EntityRefLink
                  entityRef={ticket.module.entity}
                  title={ticket.module.title}
                  hideIcon
                />
              ) : (
                ticket.module.title
              )}
            </>
          )}
        </Fact>
        {ticket.category && (
          <Fact label={t('ticketWork.fact.category')}>
            <span title={ticket.category.definition}>
              {ticket.category.title}
            </span>
            {ticket.category.charge && (
              <span className={styles.line}>{ticket.category.charge}</span>
            )}
          </Fact>
        )}
        {supportFields(ticket, detail).map(({ id, title }) => (
          <Fact key={id} label={title}>
            {String(ticket.fields[id])}
          </Fact>
        ))}
        <Fact label={t('ticket.page.reporter')}>
          <PersonLine
            size="small"
            name={asker.title}
            second={
              ticket.onBehalfOf &&
              t('ticket.page.loggedBy', { name: ticket.reporter.title })
            }
          >
            {isGuest(asker.ref) ? (
              asker.title
            ) : (
              <EntityRefLink
                entityRef={asker.ref}
                title={asker.title}
                hideIcon
              />
            )}
          </PersonLine>
          <Warnings ticket={ticket} />
        </Fact>
        <Fact
          label={
            ticket.assignee ? t('ticket.page.assignee') : t('ticket.page.team')
          }
        >
          {ticket.assignee ? (
            <PersonLine size="small" name={ticket.assignee.title} />
          ) : (
            ticket.team?.title ?? t('ticket.list.nobody')
          )}
        </Fact>
      </dl>
      <VendorFacts ticket={ticket} detail={detail} />
    </div>
  );
}
