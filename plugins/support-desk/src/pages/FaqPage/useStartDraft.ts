import type { StartDraft } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { supportDeskApiRef } from '../../api';
import { workFailureOf } from '../../hooks/workFailure';
import { draftRouteRef } from '../../routes';
import { refreshFaq } from './useFaq';

/** Starts an article, or goes on with one that is being written already, and leads to it. */
export function useStartDraft({
  onStarted,
  ...options
}: { replace?: boolean; onStarted?: () => void } = {}) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const draftLink = useRouteRef(draftRouteRef);
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: (draft: StartDraft) => api.startDraft(draft),
    onSuccess: draft => {
      queryClient.setQueryData(['faq', 'draft', draft.id], draft);
      onStarted?.();
      navigate(draftLink?.({ draft: draft.id }) ?? '', options);
    },
    onSettled: () => refreshFaq(queryClient),
  });
  return {
    send: start.mutate,
    sendAgain: () => start.variables && start.mutate(start.variables),
    isPending: start.isPending,
    failure:
      start.error && !start.isPending ? workFailureOf(start.error) : undefined,
  };
}
