import type { Message } from '../outbox/types';
import { notification } from '../tickets/ticketMessages';
import type { StoredTicket } from '../tickets/TicketStore';
import type { ProblemFacts } from './types';

/** What the assignee of an open ticket is told when its problem is resolved: look whether the ticket is, too. */
export function resolvedMessages(
  { key, title, id }: ProblemFacts,
  ticket: StoredTicket,
  actor: string,
): Message[] {
  const recipient = ticket.assignee ?? ticket.team;
  if (!recipient) return [];
  return [
    {
      ...notification(ticket, `problem.${id}`),
      recipients: [recipient],
      exclude: actor,
      title: `${key} is resolved: look at ${ticket.key}`,
      description: `${title}. ${ticket.key} waits for it: ${ticket.summary}`,
    },
  ];
}
