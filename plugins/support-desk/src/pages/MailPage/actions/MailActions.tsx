import type {
  Mail,
  MailAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import {
  RiDeleteBinLine,
  RiMailCheckLine,
  RiScissorsCutLine,
  RiTicket2Line,
  RiUserSharedLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { ticketRouteRef } from '../../../routes';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import styles from '../MailPage.module.css';
import { TicketActions } from './TicketActions';

const ICONS: Record<MailAction, ReactElement> = {
  release: <RiMailCheckLine />,
  discard: <RiDeleteBinLine />,
  setSender: <RiUserSharedLine />,
  split: <RiScissorsCutLine />,
};

/** What the reader can do with a mail, and with the ticket that it became. */
export function MailActions(props: {
  mail: Mail;
  onAction: (action: MailAction) => void;
}) {
  const { t } = useMessages(mailTranslationRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  const { mail, onAction } = props;
  const { actions, ticket } = mail;
  if (actions.length === 0 && !ticket) return null;
  return (
    <div
      className={styles.actions}
      role="group"
      aria-label={t('mail.detail.actions')}
    >
      {actions.map(action => (
        <Button
          key={action}
          variant="secondary"
          iconStart={ICONS[action]}
          onPress={() => onAction(action)}
        >
          {t(`mail.action.${action}`)}
        </Button>
      ))}
      {ticket && <TicketActions ticket={ticket.key} />}
      {ticket && (
        <ButtonLink
          variant="tertiary"
          iconStart={<RiTicket2Line />}
          href={ticketLink?.({ key: ticket.key }) ?? '#'}
        >
          {t('mail.detail.toTicket', { key: ticket.key })}
        </ButtonLink>
      )}
    </div>
  );
}
