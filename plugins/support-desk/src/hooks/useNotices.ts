import type {
  Notice,
  NoticeFilter,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type QueryClient,
} from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';

const PAGE_SIZE = 50;
const BANNER_SIZE = 20;
/** Notices begin and end by themselves: what shows them asks again this often. */
const POLL_MS = 60_000;

/** What is told and not over yet. */
export const CURRENT_STATES = 'scheduled,open,resumptionDue';

/** The notices that a filter leaves, a page at a time; the last list stays until the next one is there. */
export function useNoticeList(query: NoticeFilter) {
  const api = useApi(supportDeskApiRef);
  return useInfiniteQuery({
    queryKey: ['notices', 'list', query],
    queryFn: ({ pageParam }) =>
      api.getNotices({ ...query, limit: PAGE_SIZE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS,
  });
}

/**
 * What is open and coming, for banners and cards; followed as it begins and ends.
 *
 * @param query - idle while it is undefined
 */
export function useCurrentNotices(query: NoticeFilter | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['notices', 'current', query],
    queryFn: async () =>
      (
        await api.getNotices({
          state: CURRENT_STATES,
          ...query,
          limit: BANNER_SIZE,
        })
      ).items,
    enabled: query !== undefined,
    refetchInterval: POLL_MS,
  });
}

/** The notices to which a ticket is linked, also those that are over. */
export function useNoticesOfTicket(ticket: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['notices', 'ofTicket', ticket],
    queryFn: async () =>
      (await api.getNotices({ ticket, limit: BANNER_SIZE })).items,
    refetchInterval: POLL_MS,
  });
}

const keyOf = (notice: string) => ['notices', 'notice', notice];

/** One notice with all that the reader may know of it; idle while none is named. */
export function useNotice(notice: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: keyOf(notice ?? ''),
    queryFn: () => api.getNotice(notice!),
    enabled: Boolean(notice),
    refetchInterval: POLL_MS,
  });
}

/** What may be posted in a model, and by whom; idle while none is named. */
export function useNoticeTypes(model: string | undefined) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['noticeTypes', model],
    queryFn: async () => (await api.getNoticeTypes(model!)).items,
    enabled: Boolean(model),
  });
}

/** Who was told of a notice, and how each of them stands. */
export function useNoticeRecipients(notice: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['notices', 'recipients', notice],
    queryFn: async () => (await api.getNoticeRecipients(notice)).items,
  });
}

/** Asks again for all that is shown of notices, and for the availability, which follows from them. */
export const refreshNotices = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey: [first] }) =>
      first === 'notices' || first === 'availability',
  });

/** A notice as a change has made it, at once: the next change starts from its version. */
export const keepNotice = (queryClient: QueryClient, notice: Notice) =>
  queryClient.setQueryData(keyOf(notice.id), notice);
