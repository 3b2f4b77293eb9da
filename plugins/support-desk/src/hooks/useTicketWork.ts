import type {
  SeenTicket,
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import { supportDeskApiRef } from '../api';
import { changesOf, followOwnChanges, isTicket } from './ownChanges';
import { isOnlyClocks, workFailureOf, type WorkFailure } from './workFailure';

/** A change of a ticket on its way: what became of it, and how to send it once more. */
export interface TicketWork<Input> {
  send: (input: Input) => void;
  /** Sends the same again, onto what others have changed since. */
  sendAgain: () => void;
  isPending: boolean;
  failure: WorkFailure | undefined;
  reset: () => void;
}

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
): TicketWork<Input> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationKey: changesOf(ticket.id),
    scope: { id: ticket.id },
    mutationFn: async (sent: { version: number; input: Input }) => {
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
  const { variables, error } = mutation;
  const failure = useMemo(
    () => (error ? workFailureOf(error) : undefined),
    [error],
  );
  return {
    send: input => mutation.mutate({ version: ticket.version, input }),
    sendAgain: () =>
      variables &&
      mutation.mutate({
        version: Math.max(
          ticket.version,
          failure?.kind === 'stale' ? failure.version : 0,
        ),
        input: variables.input,
      }),
    isPending: mutation.isPending,
    failure: mutation.isPending ? undefined : failure,
    reset: mutation.reset,
  };
}
