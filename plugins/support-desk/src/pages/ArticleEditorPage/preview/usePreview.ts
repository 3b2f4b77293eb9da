import type { Preview } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { supportDeskApiRef } from '../../../api';
import { useDebounced } from '../../../hooks/useDebounced';

/** How long nothing is typed before it is shown. */
export const PREVIEW_MS = 400;

/** The article as TechDocs will show it; the last one stays until the next one is there. */
export function usePreview(draft: string, body: string) {
  const api = useApi(supportDeskApiRef);
  const settled = useDebounced(body, PREVIEW_MS);
  const last = useRef<Preview>();
  const query = useQuery({
    queryKey: ['articlePreview', draft, settled],
    queryFn: () => api.previewArticle({ body: settled, draft }),
    enabled: Boolean(settled.trim()),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (query.data) last.current = query.data;
  return {
    preview: last.current,
    error: query.error,
    isCurrent: settled === body && Boolean(query.data),
  };
}
