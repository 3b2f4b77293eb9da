import type { EscalationAction } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Message } from '../../outbox/types';
import { notification } from '../../tickets/ticketMessages';
import type { StoredTicket } from '../../tickets/TicketStore';
import { say } from '../../words';

/** The team that has the ticket now learns where it comes from and why. */
export function movedMessages(
  ticket: StoredTicket,
  action: EscalationAction,
  reason: string,
  actor: string,
): Message[] {
  const { key, summary, team, snapshot } = ticket;
  if (!team) return [];
  const { title } = snapshot.level;
  return [
    {
      ...notification(ticket, 'escalated'),
      recipients: [team],
      exclude: actor,
      title: say(
        action === 'escalate' ? 'escalation.escalated' : 'escalation.givenBack',
        { key, title },
      ),
      description: `${summary}. ${reason}`,
      severity: 'high',
    },
  ];
}
