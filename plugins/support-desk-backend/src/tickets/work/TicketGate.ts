import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { TicketSide } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CallerOf, TicketCaller } from '../TicketService';

/** Somebody who was let in to a ticket, and on which side of the counter. */
export interface Visit {
  ticketId: string;
  caller: TicketCaller;
  /** `support`: works on it; `requester`: takes part in it. Empty: only reads. */
  sides: TicketSide[];
}

/** Decides who comes in to a ticket; what is done there is decided by its rules. */
export interface TicketGate {
  /**
   * Lets a caller in to a ticket.
   *
   * @param idOrKey - of the ticket
   * @throws NotFoundError when there is none, or none that the caller may see
   */
  enter(idOrKey: string, caller: TicketCaller): Promise<Visit>;
}

/** Lets whoever sent a request in to a ticket. */
export function entranceOf(options: { gate: TicketGate; callerOf: CallerOf }) {
  return async (
    idOrKey: string,
    credentials: BackstageCredentials,
  ): Promise<Visit> =>
    options.gate.enter(idOrKey, await options.callerOf(credentials));
}
