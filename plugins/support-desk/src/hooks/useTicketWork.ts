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

/** Shows a ticket that was answered at once, so that the next change of whatever part of the page starts from its version. */
function keepNewer(queryClient: QueryClient, answer: unknown) {
  const { id, version, clocks } = (answer ?? {}) as Partial<Ticket>;
  if (!id || !version || !clocks) return;
  queryClient.setQueriesData<Ticket>({ queryKey: ['ticket'] }, shown =>
    shown?.id === id && shown.version < version ? (answer as Ticket) : shown,
  );
}

/**
 * Changes a ticket at the version that the reader sees. Whatever happens, the page is brought up to date, and the input
 * is the caller's to keep until `onDone`.
 */
export function useTicketWork<Input, Result>(
  ticket: Pick<Ticket, 'id' | 'version'>,
  change: (
    api: SupportDeskApi,
    seen: SeenTicket,
    input: Input,
  ) => Promise<Result>,
  onDone?: (result: Result, input: Input) => void,
): TicketWork<Input> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: async (sent: { version: number; input: Input }) => {
      const at = (version: number) => ({ ticket: ticket.id, version });
      try {
        return await change(api, at(sent.version), sent.input);
      } catch (error) {
        const failure = workFailureOf(error);
        if (failure.kind !== 'stale' || !isOnlyClocks(failure)) throw error;
        return change(api, at(failure.version), sent.input);
      }
    },
    onSuccess: (result, { input }) => {
      keepNewer(queryClient, result);
      onDone?.(result, input);
    },
    // Waited for, so that the next change starts from the version that this one made.
    onSettled: () => refreshTickets(queryClient),
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
