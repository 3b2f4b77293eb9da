import type { QuestionQuery } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type QueryClient,
} from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';

const PAGE_SIZE = 50;

/**
 * Questions that the reader may see, newest first, a page at a time.
 *
 * @param options - `enabled`: `false`: it is not asked yet
 */
export function useQuestionList(
  query: QuestionQuery,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(supportDeskApiRef);
  return useInfiniteQuery({
    queryKey: ['questions', query],
    queryFn: ({ pageParam }) =>
      api.getQuestions({ ...query, limit: PAGE_SIZE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
    ...options,
  });
}

/** One question with its answers; idle while none is named. */
export function useQuestion(id: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['question', id],
    queryFn: () => api.getQuestion(id!),
    enabled: id !== undefined,
  });
}

/** Asks again for all that is shown of questions, and how many wait for whom. */
export const refreshQuestions = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey: [first] }) =>
      ['questions', 'question', 'superUsers'].includes(String(first)),
  });
