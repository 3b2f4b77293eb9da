import {
  ticketManagePermission,
  ticketReadPermission,
  ticketUpdatePermission,
  type TicketSide,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketAuthorizer } from '../TicketAuthorizer';
import { ticketNotFound } from '../DefaultTicketService';
import type { TicketCaller } from '../TicketService';
import type { TicketStore } from '../TicketStore';
import type { TicketGate, Visit } from './TicketGate';

/** Lets in whom the portal's permission policy lets see the ticket. */
export class PermissionTicketGate implements TicketGate {
  readonly #store: Pick<TicketStore, 'find'>;
  readonly #authorizer: TicketAuthorizer;

  constructor(options: {
    store: Pick<TicketStore, 'find'>;
    authorizer: TicketAuthorizer;
  }) {
    this.#store = options.store;
    this.#authorizer = options.authorizer;
  }

  async enter(idOrKey: string, caller: TicketCaller): Promise<Visit> {
    const ticket = await this.#store.find(idOrKey);
    if (!ticket) throw ticketNotFound(idOrKey);
    const [read, manage, update] = await this.#authorizer.mayAll(
      [ticketReadPermission, ticketManagePermission, ticketUpdatePermission],
      ticket.id,
      caller,
    );
    if (!read) throw ticketNotFound(idOrKey);
    const sides: TicketSide[] = [];
    if (manage) sides.push('support');
    if (update && isAsker(ticket, caller)) sides.push('requester');
    return { ticketId: ticket.id, caller, sides };
  }
}

export function isAsker(
  ticket: { reporter: string; onBehalfOf?: string },
  { user }: TicketCaller,
) {
  return user === ticket.reporter || user === ticket.onBehalfOf;
}
