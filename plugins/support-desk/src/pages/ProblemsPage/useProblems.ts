import { useApi } from '@backstage/frontend-plugin-api';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';
import { queryOf, type ProblemFilter } from './list/problemFilter';

const PAGE_SIZE = 50;

/** The problems that a filter leaves, a page at a time; the last list stays until the next one is there. */
export function useProblemList(filter: ProblemFilter) {
  const api = useApi(supportDeskApiRef);
  const query = queryOf(filter);
  return useInfiniteQuery({
    queryKey: ['problemList', query],
    queryFn: ({ pageParam }) =>
      api.getProblems({ ...query, limit: PAGE_SIZE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** One problem, by its key, with the tickets that it gathers. */
export function useProblem(key: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['problem', key],
    queryFn: () => api.getProblem(key),
  });
}
