import type { TicketSide } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketCaller } from '../../tickets/TicketService';
import type { StoredTicket, TicketStore } from '../../tickets/TicketStore';
import { isAsker, type Visit } from '../../tickets/work';

/**
 * Lets the writer of a mail in to a ticket. The portal's policy decides for people who are signed in; a mail has no sign-in, so it gets no
 * further than the part that its writer has in the ticket.
 */
export class Visits {
  readonly #store: Pick<TicketStore, 'getResources'>;

  constructor(options: { store: Pick<TicketStore, 'getResources'> }) {
    this.#store = options.store;
  }

  /** Nothing for somebody who has no part in it. */
  async of(
    ticket: StoredTicket,
    caller: TicketCaller,
  ): Promise<Visit | undefined> {
    const sides: TicketSide[] = [];
    if (await this.#supports(ticket, caller)) sides.push('support');
    if (isAsker(ticket, caller)) sides.push('requester');
    return sides.length > 0
      ? { ticketId: ticket.id, caller, sides }
      : undefined;
  }

  async #supports({ id }: StoredTicket, { memberships }: TicketCaller) {
    const [resource] = await this.#store.getResources([id]);
    if (!resource) return false;
    const { team, assignee, supporters } = resource;
    return [team, assignee, ...supporters].some(
      it => it !== undefined && memberships.includes(it),
    );
  }
}
