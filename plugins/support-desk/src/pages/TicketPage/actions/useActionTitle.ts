import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ticketWorkMessages,
  ticketWorkTranslationRef,
} from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';

type Known = keyof typeof ticketWorkMessages.action;

/** How an action is called; one that this page does not know yet by its id. */
export function useActionTitle(ticket: Pick<Ticket, 'assignee' | 'sides'>) {
  const { t } = useMessages(ticketWorkTranslationRef);
  return (action: string): string => {
    if (action === 'assign' && ticket.assignee)
      return t('ticketWork.action.reassign');
    if (action === 'confirm' && !ticket.sides?.includes('requester'))
      return t('ticketWork.action.recordConfirmation');
    return action in ticketWorkMessages.action
      ? t(`ticketWork.action.${action as Known}`)
      : action;
  };
}
