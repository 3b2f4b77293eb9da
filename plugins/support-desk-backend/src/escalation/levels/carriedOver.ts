import type { Confirmed } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../../tickets/TicketStore';

/** What the requester said of the case still holds at another level; what they are themselves does not make the caller that. */
export function carriedOver({
  confirmed: { tried = false, situation = false },
}: Pick<StoredTicket, 'confirmed'>): Confirmed {
  return { tried, situation };
}
