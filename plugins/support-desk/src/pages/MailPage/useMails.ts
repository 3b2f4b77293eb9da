import type {
  Mail,
  MailPage,
  MailQuery,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';
import { useSending } from '../../hooks/useSending';
import { refreshTickets } from '../../hooks/useTicketWork';

const PAGE_SIZE = 50;

/** Nobody says when a mail comes in, nor when a mailbox falls silent: the page asks. */
const REFRESH_MS = 30_000;

/** The mailboxes of the systems that the reader supports, and whether they work. */
export function useMailboxes() {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['mailboxes'],
    queryFn: async () => (await api.getMailboxes()).items,
    refetchInterval: REFRESH_MS,
  });
}

/** Mails that came in, newest first, a page at a time. */
export function useMailList(query: MailQuery) {
  const api = useApi(supportDeskApiRef);
  return useInfiniteQuery({
    queryKey: ['mails', query],
    queryFn: ({ pageParam }) =>
      api.getMails({ ...query, limit: PAGE_SIZE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
}

/** Shows a mail as it is now wherever it is listed. */
function showMail(queryClient: QueryClient, mail: Mail) {
  queryClient.setQueriesData<InfiniteData<MailPage>>(
    { queryKey: ['mails'] },
    shown =>
      shown && {
        ...shown,
        pages: shown.pages.map(page => ({
          ...page,
          items: page.items.map(it => (it.id === mail.id ? mail : it)),
        })),
      },
  );
}

/** Decides about a mail: the page shows at once what became of it, and what became of its tickets. */
export function useMailWork<Input>(
  decide: (api: SupportDeskApi, input: Input) => Promise<Mail>,
  onDone: (mail: Mail) => void,
) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  return useSending(
    'mails',
    (input: Input) => decide(api, input),
    mail => {
      showMail(queryClient, mail);
      refreshTickets(queryClient);
      onDone(mail);
    },
  );
}
