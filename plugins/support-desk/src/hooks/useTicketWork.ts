import type {
  SeenTicket,
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';
import { changesOf, followOwnChanges, isTicket } from './ownChanges';
import { useWork, type Work } from './useWork';
import { isOnlyClocks, workFailureOf } from './workFailure';

/** Asks again for all that is shown of tickets. */
export function refreshTickets(queryClient: QueryClient) {
  return queryClient.invalidateQueries({
    predicate: query => String(query.queryKey[0]).startsWith('ticket'),
  });
}

/** Shows a ticket that was answered at once. */
function keepNewer(queryClient: QueryClient, answer: unknown) {
  if (!isTicket(answer)) return;
  queryClient.setQueriesData<Ticket>({ queryKey: ['ticket'] }, shown =>
    shown?.id === answer.id && shown.version < answer.version ? answer : shown,
  );
}

/**
 * Changes a ticket at the version that the reader sees, one change after the other. Whatever happens, the page is brought
 * up to date, and the input is the caller's to keep until `onDone`.
 *
 * @param options - `exactly`: only at this version, for what is meant for no later one, not even of the reader's own making
 */
export function useTicketWork<Input, Result>(
  ticket: Pick<Ticket, 'id' | 'version'>,
  change: (
    api: SupportDeskApi,
    seen: SeenTicket,
    input: Input,
  ) => Promise<Result>,
  onDone?: (result: Result, input: Input) => void,
  options: { exactly?: boolean } = {},
): Work<Input> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  return useWork<Input, Result>(ticket.version, {
    mutationKey: changesOf(ticket.id),
    scope: { id: ticket.id },
    mutationFn: async sent => {
      const changeAt = (version: number) =>
        change(api, { ticket: ticket.id, version }, sent.input);
      try {
        return await changeAt(
          options.exactly
            ? sent.version
            : followOwnChanges(queryClient, ticket.id, sent.version),
        );
      } catch (error) {
        const failure = workFailureOf(error);
        if (failure.kind !== 'stale' || !isOnlyClocks(failure)) throw error;
        return changeAt(failure.version);
      }
    },
    onSuccess: (result, { input }) => {
      keepNewer(queryClient, result);
      onDone?.(result, input);
    },
    // What did not answer with the ticket is waited for, so that the next change starts from its version.
    onSettled: result => {
      const refreshed = refreshTickets(queryClient);
      return isTicket(result) ? undefined : refreshed;
    },
  });
}
