import type { NewTicketEvent, StoredTicket } from '../../tickets/TicketStore';
import type { WorkContext } from '../../tickets/work/WorkContext';
import { handOver, passesWith } from './handOver';
import { heldBy, membersOf } from './heldBy';

/**
 * Hands a ticket over that is open again, for what has passed while it was closed: closed ones keep their owner (H3), but nobody works on
 * one any more who has handed over.
 */
export function catchUp(
  closed: StoredTicket,
  { access, now }: Pick<WorkContext, 'access' | 'now'>,
  closedAt: Date,
): { ticket: StoredTicket; events: NewTicketEvent[] } {
  const { model, directory } = access.context;
  const events: NewTicketEvent[] = [];
  let ticket = closed;
  for (const { passing, instant } of heldBy(model, now)) {
    if (instant <= closedAt || !passesWith(ticket, passing)) continue;
    const members = membersOf(passing.to, directory);
    const passed = handOver(ticket, { passing, at: now, members });
    ticket = passed.ticket;
    events.push(passed.event);
  }
  return { ticket, events };
}
