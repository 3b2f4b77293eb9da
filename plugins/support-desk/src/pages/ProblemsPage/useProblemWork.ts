import type {
  Problem,
  ProblemDetail,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';
import { refreshTickets } from '../../hooks/useTicketWork';
import { useWork, type Work } from '../../hooks/useWork';

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
): Work<Input> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  return useWork<Input, Problem>(problem.version, {
    mutationFn: ({ version, input }) =>
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
}
