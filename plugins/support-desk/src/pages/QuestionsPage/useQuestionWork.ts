import type {
  QuestionDetail,
  Seen,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { supportDeskApiRef } from '../../api';
import type { TicketWork } from '../../hooks/useTicketWork';
import { workFailureOf } from '../../hooks/workFailure';
import { refreshQuestions } from './useQuestions';

/**
 * Changes a question at the version that the reader sees. Whatever happens, the page is brought up to date, and the input is
 * the caller's to keep until `onDone`.
 */
export function useQuestionWork<Input>(
  question: Pick<QuestionDetail, 'id' | 'version'>,
  change: (api: SupportDeskApi, seen: Seen, input: Input) => Promise<unknown>,
  onDone?: (input: Input) => void,
): TicketWork<Input> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { id } = question;
  const mutation = useMutation({
    mutationFn: ({ version, input }: { version: number; input: Input }) =>
      change(api, { id, version }, input),
    onSuccess: (_, { input }) => onDone?.(input),
    onSettled: () => refreshQuestions(queryClient),
  });
  const { variables, error } = mutation;
  const failure = useMemo(
    () => (error ? workFailureOf(error) : undefined),
    [error],
  );
  return {
    send: input => mutation.mutate({ version: question.version, input }),
    sendAgain: () =>
      variables &&
      mutation.mutate({
        version: Math.max(
          question.version,
          failure?.kind === 'stale' ? failure.version : 0,
        ),
        input: variables.input,
      }),
    isPending: mutation.isPending,
    failure: mutation.isPending ? undefined : failure,
    reset: mutation.reset,
  };
}
