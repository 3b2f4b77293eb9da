import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { refreshFaq } from '../../FaqPage/useFaq';
import type { DraftWork } from '../editing/useDraftEditing';
import { publishFailureOf } from './publishFailure';

/** What is written could not be saved, so that nothing was published. */
class NotSavedError extends Error {}

/** Publishes an article as it is written now. What went wrong stays until it is tried again. */
export function usePublish(work: DraftWork, onPublished: () => void) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const publish = useMutation({
    mutationFn: async (message: string) => {
      if (!(await work.save())) throw new NotSavedError();
      return work.between(() =>
        api.publishDraft(work.seen(), {
          ...(message.trim() && { message: message.trim() }),
        }),
      );
    },
    onSuccess: draft => {
      queryClient.setQueryData(['faq', 'draft', draft.id], draft);
      work.tell({ type: 'received', draft });
      onPublished();
    },
    onSettled: () => refreshFaq(queryClient),
  });
  const { error, isPending } = publish;
  return {
    send: publish.mutate,
    isPending,
    wasNotSaved: error instanceof NotSavedError && !isPending,
    failure:
      error && !(error instanceof NotSavedError) && !isPending
        ? publishFailureOf(error)
        : undefined,
  };
}
