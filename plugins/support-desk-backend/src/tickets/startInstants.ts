import type { StartInstants } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from './TicketStore';

/** The instants from which the clocks of a ticket start. */
export function startInstants({
  createdAt,
  notifiedAt,
  discoveredAt,
}: Pick<
  StoredTicket,
  'createdAt' | 'notifiedAt' | 'discoveredAt'
>): StartInstants {
  return {
    logged: createdAt,
    initialContact: createdAt,
    occurrence: createdAt,
    eventStart: createdAt,
    notified: notifiedAt ?? createdAt,
    discovered: discoveredAt,
  };
}
