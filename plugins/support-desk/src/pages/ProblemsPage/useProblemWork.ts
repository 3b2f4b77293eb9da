import type {
  Problem,
  ProblemDetail,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import { supportDeskApiRef } from '../../api';
import { refreshTickets, type TicketWork } from '../../hooks/useTicketWork';
import { workFailureOf } from '../../hooks/workFailure';

/** A problem at the version that the caller saw. */
interface SeenProblem {
  problem: string;
  version: number;
}

/** Asks again for all that is shown of problems, and of tickets, which name theirs. */
export function refreshProblems(queryClient: QueryClient) {
  return Promise.all([
    queryClient.invalidateQueries({
      predicate: query => String(query.queryKey[0]).startsWith('problem'),
    }),
    refreshTickets(queryClient),
  ]);
}

/**
 * Changes a problem at the version that the reader sees. Whatever happens, the page is brought up to date, and the input is
 * the caller's to keep until `onDone`.
 */
export function useProblemWork<Input>(
  problem: Pick<Problem, 'id' | 'version'>,
  change: (
    api: SupportDeskApi,
    seen: SeenProblem,
    input: Input,
  ) => Promise<Problem>,
  onDone?: (input: Input) => void,
): TicketWork<Input> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ version, input }: { version: number; input: Input }) =>
      change(api, { problem: problem.id, version }, input),
    onSuccess: (changed, { input }) => {
      // At once, so that the next change of whatever part of the page starts from the version that this one made.
      queryClient.setQueriesData<ProblemDetail>({ queryKey: ['problem'] }, it =>
        it?.id === changed.id ? { ...it, ...changed } : it,
      );
      onDone?.(input);
    },
    onSettled: () => refreshProblems(queryClient),
  });
  const { variables, error } = mutation;
  const failure = useMemo(
    () => (error ? workFailureOf(error) : undefined),
    [error],
  );
  return {
    send: input => mutation.mutate({ version: problem.version, input }),
    sendAgain: () =>
      variables &&
      mutation.mutate({
        version: Math.max(
          problem.version,
          failure?.kind === 'stale' ? failure.version : 0,
        ),
        input: variables.input,
      }),
    isPending: mutation.isPending,
    failure: mutation.isPending ? undefined : failure,
    reset: mutation.reset,
  };
}
