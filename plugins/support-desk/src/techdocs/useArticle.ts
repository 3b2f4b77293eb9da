import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { supportDeskApiRef } from '../api';

interface Page {
  entity: string;
  page: string;
  title: string;
}

export const articleKey = ({ entity, page }: Omit<Page, 'title'>) => [
  'readArticle',
  entity,
  page,
];

/** What the reader may do with an article; that it was opened is counted, where a support model covers it. */
export function useArticle(shown: Page | undefined) {
  const api = useApi(supportDeskApiRef);
  const { data } = useQuery({
    queryKey: articleKey(shown ?? { entity: '', page: '' }),
    queryFn: () => api.getArticle({ entity: shown!.entity, page: shown!.page }),
    enabled: shown !== undefined,
    retry: false,
  });
  const isCovered = Boolean(data?.models.length);
  const { entity, page, title } = shown ?? {};
  useEffect(() => {
    if (!isCovered || entity === undefined || title === undefined) return;
    api.viewArticle({ entity, page, title }).catch(() => undefined);
  }, [api, isCovered, entity, page, title]);
  return shown && data;
}
