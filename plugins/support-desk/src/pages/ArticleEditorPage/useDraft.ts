import type { Draft } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';

/** While TechDocs builds and search reads, it is asked this often how far they are. */
const UNDER_WAY_MS = 2_000;

/** Whether an article was published and is not found yet. */
export const isUnderWay = (draft: Draft | undefined) =>
  draft?.publication?.state === 'published' && !draft.publication.foundAt;

/** A draft, followed while its publication is under way. */
export function useDraft(id: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['faq', 'draft', id],
    queryFn: () => api.getDraft(id),
    refetchInterval: query =>
      isUnderWay(query.state.data) ? UNDER_WAY_MS : false,
  });
}
