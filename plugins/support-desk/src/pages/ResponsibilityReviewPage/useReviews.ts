import type {
  EditReview,
  ResponsibilityReview,
  ReviewStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';
import { refreshResponsibilities, REVIEW_POLL_MS } from '../../hooks/useMatrix';
import { useWork, type Work } from '../../hooks/useWork';

const keyOf = (review: string) => ['responsibilities', 'review', review];

/** One round of review. */
export function useReview(review: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: keyOf(review),
    queryFn: () => api.getResponsibilityReview(review),
    refetchInterval: REVIEW_POLL_MS,
  });
}

/** All rounds of a model, newest first; idle without one. */
export function useReviews(model: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['responsibilities', 'reviews', model],
    queryFn: async () => (await api.getResponsibilityReviews({ model })).items,
    enabled: Boolean(model),
  });
}

/** A change of a round: a step of it, or other facts. */
export type ReviewChange = ReviewStep | { step: 'edit'; facts: EditReview };

/** Changes a round at the revision that the reader sees. Whatever happens, what is shown of it is brought up to date. */
export function useReviewWork(
  { id, revision }: Pick<ResponsibilityReview, 'id' | 'revision'>,
  onDone?: (change: ReviewChange) => void,
): Work<ReviewChange> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  return useWork<ReviewChange, ResponsibilityReview>(revision, {
    mutationFn: ({ version, input }) => {
      const seen = { id, version };
      return input.step === 'edit'
        ? api.editResponsibilityReview(seen, input.facts)
        : api.stepResponsibilityReview(seen, input);
    },
    onSuccess: (review, { input }) => {
      queryClient.setQueryData(keyOf(id), review);
      onDone?.(input);
    },
    onSettled: () => refreshResponsibilities(queryClient),
  });
}
