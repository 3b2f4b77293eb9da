import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import type { QueryClient } from '@tanstack/react-query';

/** What names the changes of a ticket among all that is sent. */
export const changesOf = (ticket: string) => ['ticketWork', ticket];

/** Whether a change was answered with the ticket as it has made it. */
export function isTicket(answer: unknown): answer is Ticket {
  const { id, version, clocks } = (answer ?? {}) as Partial<Ticket>;
  return Boolean(id && version && clocks);
}

/**
 * The version that the reader's own changes have made of the one that they saw, as far as the answers tell: who works faster
 * than the page is drawn again is in nobody's way. A change that somebody else made in between is not followed.
 */
export function followOwnChanges(
  queryClient: QueryClient,
  ticket: string,
  seen: number,
): number {
  return queryClient
    .getMutationCache()
    .findAll({ mutationKey: changesOf(ticket), status: 'success' })
    .map(it => it.state.data)
    .filter(isTicket)
    .map(it => it.version)
    .sort((a, b) => a - b)
    .reduce((at, made) => (made === at + 1 ? made : at), seen);
}
