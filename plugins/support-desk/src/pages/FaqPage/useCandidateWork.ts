import type {
  CandidateDetail,
  Seen,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { supportDeskApiRef } from '../../api';
import type { TicketWork } from '../../hooks/useTicketWork';
import { workFailureOf } from '../../hooks/workFailure';
import { refreshFaq } from './useFaq';

/**
 * Changes a candidate at the version that the reader sees. Whatever happens, the page is brought up to date, and the input is
 * the caller's to keep until `onDone`.
 */
export function useCandidateWork<Input>(
  candidate: Seen,
  change: (
    api: SupportDeskApi,
    seen: Seen,
    input: Input,
  ) => Promise<CandidateDetail>,
  onDone?: (input: Input) => void,
): TicketWork<Input> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ version, input }: { version: number; input: Input }) =>
      change(api, { id: candidate.id, version }, input),
    onSuccess: (changed, { input }) => {
      // At once, so that the next change starts from the version that this one made.
      queryClient.setQueryData(['faq', 'candidate', changed.id], changed);
      onDone?.(input);
    },
    onSettled: () => refreshFaq(queryClient),
  });
  const { variables, error } = mutation;
  const failure = useMemo(
    () => (error ? workFailureOf(error) : undefined),
    [error],
  );
  return {
    send: input => mutation.mutate({ version: candidate.version, input }),
    sendAgain: () =>
      variables &&
      mutation.mutate({
        version: Math.max(
          candidate.version,
          failure?.kind === 'stale' ? failure.version : 0,
        ),
        input: variables.input,
      }),
    isPending: mutation.isPending,
    failure: mutation.isPending ? undefined : failure,
    reset: mutation.reset,
  };
}
