import type { Message } from '../outbox/types';
import { notification } from '../tickets/ticketMessages';
import type { StoredTicket } from '../tickets/TicketStore';
import { asksWorkers } from '../tickets/work/messages/assignment';
import type { ProblemFacts } from './types';

/** What the assignee of an open ticket is told when its problem is resolved: look whether the ticket is, too. */
export function resolvedMessages(
  { key, title, id }: ProblemFacts,
  ticket: StoredTicket,
  actor: string,
): Message[] {
  const workers = asksWorkers(ticket);
  if (workers.recipients.length === 0) return [];
  return [
    {
      ...notification(ticket, `problem.${id}`),
      ...workers,
      exclude: actor,
      title: `${key} is resolved: look at ${ticket.key}`,
      description: `${title}. ${ticket.key} waits for it: ${ticket.summary}`,
    },
  ];
}
