import type { Message } from '../outbox/types';
import { notification } from '../tickets/ticketMessages';
import type { StoredTicket } from '../tickets/TicketStore';
import { asksWorkers } from '../tickets/work/messages/assignment';
import { say } from '../words';
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
      title: say('tickets.problemResolved', { problem: key, key: ticket.key }),
      description: say('tickets.waitsForProblem', {
        title,
        key: ticket.key,
        summary: ticket.summary,
      }),
    },
  ];
}
