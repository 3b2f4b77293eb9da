import type {
  LicenceList,
  LicenceQuery,
  LicenceRequestQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { supportDeskApiRef } from '../api';

const PAGE_SIZE = 200;

/**
 * The licences that the reader sees: the first of a long register at once, the others as they come, for the page sorts all of them. While
 * another filter is asked for the last answer stays, but never that about another entity.
 */
export function useLicences(query: LicenceQuery) {
  const api = useApi(supportDeskApiRef);
  const list = useInfiniteQuery({
    queryKey: ['licences', 'list', query],
    queryFn: ({ pageParam }) =>
      api.getLicences({ ...query, limit: PAGE_SIZE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    select: wholeOf,
    placeholderData: (previous, before) => {
      const asked = before?.queryKey[2] as LicenceQuery | undefined;
      return asked?.entity === query.entity ? previous : undefined;
    },
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = list;
  useEffect(() => {
    // Several parts of a page may ask for the same list.
    if (hasNextPage && !isFetching && !isError) {
      fetchNextPage({ cancelRefetch: false });
    }
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return list;
}

function wholeOf({ pages }: InfiniteData<LicenceList>): LicenceList {
  return { ...pages.at(-1)!, items: pages.flatMap(page => page.items) };
}

/** One licence; idle while none is named. */
export function useLicence(licence: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['licences', 'licence', licence],
    queryFn: () => api.getLicence(licence!),
    enabled: Boolean(licence),
  });
}

/**
 * Use over time; the last picture stays until the next is there.
 *
 * @param from - the first day, `YYYY-MM-DD`
 */
export function useLicenceFigures(licence: string, from: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['licences', 'figures', licence, from],
    queryFn: () => api.getLicenceFigures(licence, { from }),
    placeholderData: (previous, before) =>
      before?.queryKey[2] === licence ? previous : undefined,
  });
}

/** Who holds a seat; only the reader's own where they may not see holders. */
export function useSeats(licence: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['licences', 'seats', licence],
    queryFn: () => api.getSeats(licence!),
    enabled: Boolean(licence),
  });
}

/**
 * Requests for licences, of those that the reader may see.
 *
 * @param query - idle while it is undefined
 */
export function useLicenceRequests(query: LicenceRequestQuery | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['licences', 'requests', query],
    queryFn: () => api.getLicenceRequests(query),
    enabled: query !== undefined,
  });
}

/** Asks again for all that says how licences stand, who holds them and who waits. */
export const refreshLicences = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({ queryKey: ['licences'] });
