import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { supportDeskApiRef } from '../../../api';
import { reasonOf } from '../../../hooks/workFailure';
import { draftRouteRef } from '../../../routes';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import type { DraftWork } from './useDraftEditing';

/** Keeps what the reader wrote as an article of its own, leaves the other one as somebody else made it, and leads to the copy. */
export function useCopy(work: DraftWork) {
  const api = useApi(supportDeskApiRef);
  const { t } = useMessages(articlesTranslationRef);
  const queryClient = useQueryClient();
  const draftLink = useRouteRef(draftRouteRef);
  const navigate = useNavigate();
  const { base, fields } = work;
  const copy = useMutation({
    mutationFn: async () => {
      const title = t('articles.editor.conflict.copyTitle', {
        title: fields.title,
      });
      const { id, version } = await api.startDraft({
        model: base.model,
        title,
      });
      return api.editDraft(
        { id, version },
        { title, body: fields.body, module: fields.module ?? null },
      );
    },
    onSuccess: draft => {
      queryClient.setQueryData(['faq', 'draft', draft.id], draft);
      work.tell({ type: 'tookTheirs' });
      navigate(draftLink?.({ draft: draft.id }) ?? '');
    },
  });
  return {
    send: () => copy.mutate(),
    isPending: copy.isPending,
    failed: copy.error ? reasonOf(copy.error) : undefined,
  };
}
