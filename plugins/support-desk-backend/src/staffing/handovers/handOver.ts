import type { Passing } from '@supportdesk/backstage-plugin-support-desk-common';
import type { NewTicketEvent, StoredTicket } from '../../tickets/TicketStore';

/** A hand-over that holds. */
export interface Handover {
  passing: Passing;
  /** When the ticket passes. */
  at: Date;
  /** Members of the group that takes it: only they go on with what they work on. */
  members: string[];
}

/** A ticket with the group that takes it over, and what its history says of that (H3). */
export function handOver(
  ticket: StoredTicket,
  { passing, at, members }: Handover,
): { ticket: StoredTicket; event: NewTicketEvent } {
  const { id, title, from, to } = passing;
  const { level, assignee } = ticket;
  const stays = assignee && members.includes(assignee);
  return {
    ticket: { ...ticket, team: to, assignee: stays ? assignee : undefined },
    event: {
      type: 'handedOver',
      at,
      data: {
        transition: id,
        title,
        level,
        from,
        to,
        ...(assignee && !stays && { unassigned: assignee }),
      },
    },
  };
}

/** Whether a ticket passes with a hand-over: it is with the group that hands over, for a level or contact that passes. */
export function passesWith(
  { team, level, contact }: StoredTicket,
  { from, covers }: Passing,
): boolean {
  return (
    team === from &&
    (covers.levels.includes(level) || covers.contacts.includes(contact ?? ''))
  );
}
