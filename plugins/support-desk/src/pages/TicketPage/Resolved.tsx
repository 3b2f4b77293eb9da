import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { Button } from '@backstage/ui';
import { RiCheckDoubleLine, RiLoopLeftLine } from '@remixicon/react';
import { Surface } from '../../components/Surface';
import { useFormat } from '../../time/useFormat';
import { ticketTranslationRef } from '../../messages/ticket';
import { ticketWorkTranslationRef } from '../../messages/ticketWork';
import { useMessages } from '../../translations/useMessages';
import { ProposeForFaq } from './tried/ProposeForFaq';
import styles from './TicketPage.module.css';

/** What solved a ticket, and when it closes by itself; those who asked are asked whether it did. */
export function Resolved(props: {
  ticket: Ticket;
  isPending: boolean;
  onAction: (action: string) => void;
}) {
  const { t } = useMessages(ticketTranslationRef, ticketWorkTranslationRef);
  const format = useFormat();
  const { ticket } = props;
  const { resolution, status } = ticket;
  if (!resolution) return null;
  const isAsked = asksToConfirm(ticket);
  return (
    <Surface
      title={t(
        isAsked ? 'ticketWork.resolved.title' : 'ticket.status.resolved',
      )}
      action={<ProposeForFaq ticket={ticket} />}
      padded
    >
      <div className={styles.said}>
        <MarkdownContent content={resolution.text} />
      </div>
      <p className={styles.below}>
        {[
          t('ticketWork.resolved.by', {
            name: resolution.by.title,
            time: format.instant(resolution.at),
          }),
          resolution.onFirstCall && t('ticketWork.resolved.onFirstCall'),
          status === 'resolved' &&
            resolution.closesAt &&
            t('ticketWork.resolved.closesAt', {
              time: format.instant(resolution.closesAt),
            }),
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
      {isAsked && (
        <div className={styles.buttons}>
          <Button
            iconStart={<RiCheckDoubleLine />}
            isPending={props.isPending}
            onPress={() => props.onAction('confirm')}
          >
            {t('ticketWork.resolved.confirm')}
          </Button>
          <Button
            variant="secondary"
            iconStart={<RiLoopLeftLine />}
            isDisabled={props.isPending}
            onPress={() => props.onAction('reopen')}
          >
            {t('ticketWork.resolved.reopen')}
          </Button>
        </div>
      )}
    </Surface>
  );
}

/** Whether the reader is asked if it is solved. */
export function asksToConfirm(ticket: Ticket): boolean {
  return Boolean(
    ticket.status === 'resolved' &&
      ticket.sides?.includes('requester') &&
      ticket.actions?.some(it => it.action === 'confirm' && it.allowed),
  );
}
