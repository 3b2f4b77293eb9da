import type { StoredClock } from '../../../clocks/types';
import type { Message } from '../../../outbox/types';
import { due, notification } from '../../ticketMessages';
import type { StoredTicket } from '../../TicketStore';
import { say } from '../../../words';
import { asksWorkers } from './assignment';

/** What is told while there is still time: three quarters of it are used. */
export function dueSoonMessages(
  ticket: StoredTicket,
  clocks: StoredClock[],
): Message[] {
  const workers = asksWorkers(ticket);
  if (workers.recipients.length === 0) return [];
  return clocks.map(({ id, dueAt }) => {
    const { target, timeZone } = ticket.snapshot.targets[id];
    return {
      ...notification(ticket, `dueSoon.${id}`),
      ...workers,
      title: say('tickets.dueSoon', { key: ticket.key, target: target.title }),
      description: say('tickets.isDue', {
        summary: ticket.summary,
        due: due(dueAt!, timeZone),
      }),
    };
  });
}
