import { useApi } from '@backstage/frontend-plugin-api';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type QueryClient,
} from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';

const PAGE_SIZE = 50;

/** How many of what came of questions are looked through for the latest and the most asked. */
const PUBLISHED = 50;

/** Candidates of a model with some statuses, comma-separated, a page at a time; the last list stays until the next is there. */
export function useCandidates(model: string | undefined, status: string) {
  const api = useApi(supportDeskApiRef);
  return useInfiniteQuery({
    queryKey: ['faq', 'candidates', model, status],
    queryFn: ({ pageParam }) =>
      api.getCandidates({ model, status, limit: PAGE_SIZE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
    enabled: Boolean(model),
  });
}

/** What has become an article. */
export function usePublished(model: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['faq', 'published', model],
    queryFn: async () =>
      (
        await api.getCandidates({
          model,
          status: 'published',
          limit: PUBLISHED,
        })
      ).items,
    enabled: Boolean(model),
  });
}

/** One candidate with the times that it was asked. */
export function useCandidate(id: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['faq', 'candidate', id],
    queryFn: () => api.getCandidate(id),
  });
}

/** Articles of a model that are being written. */
export function useDrafts(model: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['faq', 'drafts', model],
    queryFn: async () => (await api.getDrafts({ model })).items,
    enabled: Boolean(model),
  });
}

/** Asks again for all that is shown of the FAQ. */
export const refreshFaq = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({ queryKey: ['faq'] });
