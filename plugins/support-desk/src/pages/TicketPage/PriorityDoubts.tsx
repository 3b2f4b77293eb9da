import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiErrorWarningLine } from '@remixicon/react';
import { ticketWorkTranslationRef } from '../../messages/ticketWork';
import { useMessages } from '../../translations/useMessages';
import styles from './TicketPage.module.css';

/** Why the priority of a ticket should be looked at again, beside it (S2-68). */
export function PriorityDoubts({ ticket }: { ticket: Ticket }) {
  const { t } = useMessages(ticketWorkTranslationRef);
  const { priority, doubts = [] } = ticket;
  if (!priority) return null;
  const word = priority.word === 'severity' ? 'severity' : 'priority';
  return doubts
    .filter(it => it.about === 'priority')
    .map(({ code, because }) => (
      <span key={code} className={styles.doubt} title={because.join(' ')}>
        <RiErrorWarningLine aria-hidden="true" />
        {t(`ticketWork.doubt.${code}.${word}`, { title: priority.title })}
      </span>
    ));
}
