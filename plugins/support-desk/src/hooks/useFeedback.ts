import type {
  DecideFeedback,
  Feedback,
  FeedbackFilter,
  GiveFeedback,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../api';
import { newIdempotencyKey } from '../api/newIdempotencyKey';
import { useSending } from './useSending';
import { useWork, type Work } from './useWork';

const PAGE_SIZE = 50;

/** What people said, newest first, a page at a time. */
export function useFeedbackList(filter: FeedbackFilter) {
  const api = useApi(supportDeskApiRef);
  return useInfiniteQuery({
    queryKey: ['feedback', filter],
    queryFn: ({ pageParam }) =>
      api.getFeedback({ ...filter, limit: PAGE_SIZE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
  });
}

/** Says something about support; sending it twice says it once. */
export function useGiveFeedback(onDone: () => void) {
  const api = useApi(supportDeskApiRef);
  const [idempotencyKey] = useState(newIdempotencyKey);
  return useSending(
    'feedback',
    (feedback: GiveFeedback) => api.giveFeedback(feedback, { idempotencyKey }),
    onDone,
  );
}

/** Decides on what somebody said, at the version that the reader sees. */
export function useDecideFeedback(
  { id, version }: Pick<Feedback, 'id' | 'version'>,
  onDone: () => void,
): Work<DecideFeedback> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  return useWork<DecideFeedback, Feedback>(version, {
    mutationFn: sent =>
      api.decideFeedback({ id, version: sent.version }, sent.input),
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['feedback'] }),
  });
}
