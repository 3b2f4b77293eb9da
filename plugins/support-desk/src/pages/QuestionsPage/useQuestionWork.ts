import type {
  QuestionDetail,
  Seen,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';
import { useWork, type Work } from '../../hooks/useWork';
import { refreshQuestions } from './useQuestions';

/**
 * Changes a question at the version that the reader sees. Whatever happens, the page is brought up to date, and the input is
 * the caller's to keep until `onDone`.
 */
export function useQuestionWork<Input>(
  question: Pick<QuestionDetail, 'id' | 'version'>,
  change: (api: SupportDeskApi, seen: Seen, input: Input) => Promise<unknown>,
  onDone?: (input: Input) => void,
): Work<Input> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { id } = question;
  return useWork<Input, unknown>(question.version, {
    mutationFn: ({ version, input }) => change(api, { id, version }, input),
    onSuccess: (_, { input }) => onDone?.(input),
    onSettled: () => refreshQuestions(queryClient),
  });
}
