import type { TicketEvent } from '../tickets/TicketStore';
import { CLOSINGS } from '../tickets/work/actions/close';

/** When a ticket was closed last. */
export function closedAtOf(
  events: Pick<TicketEvent, 'type' | 'at'>[],
): Date | undefined {
  return events.filter(it => CLOSINGS.includes(it.type)).at(-1)?.at;
}
