import { formatLocal } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredClock } from '../../../clocks/types';
import type { Message } from '../../../outbox/types';
import { notification } from '../../ticketMessages';
import type { StoredTicket } from '../../TicketStore';
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
      title: `${ticket.key}: ${target.title} is due soon`,
      description: `${ticket.summary}. It is due on ${formatLocal(
        dueAt!,
        timeZone,
      )}.`,
    };
  });
}
