import {
  ticketManagePermission,
  ticketUpdatePermission,
  type TicketSide,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketAuthorizer } from '../TicketAuthorizer';
import { ticketNotFound } from '../DefaultTicketService';
import type { TicketCaller } from '../TicketService';
import type { TicketGate, Visit } from './TicketGate';

/** Lets in whom the portal's permission policy lets see the ticket. */
export class PermissionTicketGate implements TicketGate {
  readonly #authorizer: TicketAuthorizer;

  constructor(options: { authorizer: TicketAuthorizer }) {
    this.#authorizer = options.authorizer;
  }

  async enter(idOrKey: string, caller: TicketCaller): Promise<Visit> {
    const seen = await this.#authorizer.see(
      idOrKey,
      [ticketManagePermission, ticketUpdatePermission],
      caller,
    );
    if (!seen) throw ticketNotFound(idOrKey);
    const [manage, update] = seen.granted;
    const sides: TicketSide[] = [];
    if (manage) sides.push('support');
    if (update && isAsker(seen.resource, caller)) sides.push('requester');
    return { ticketId: seen.id, caller, sides };
  }
}

export function isAsker(
  ticket: { reporter: string; onBehalfOf?: string },
  { user }: TicketCaller,
) {
  return user === ticket.reporter || user === ticket.onBehalfOf;
}
