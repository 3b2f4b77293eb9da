import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';

/** Whether there is a feed, and since when. */
interface Feed {
  since?: string;
}

/** How a feed is asked for, made and ended. */
interface FeedCalls<T extends Feed> {
  get: (api: SupportDeskApi) => Promise<T>;
  make: (api: SupportDeskApi) => Promise<T>;
  end: (api: SupportDeskApi) => Promise<unknown>;
}

/** What a dialog needs of a feed: how it stands, and how it is changed. */
export interface FeedWork<T extends Feed> {
  data: T | undefined;
  loadError: Error | null;
  retry: () => unknown;
  failure: Error | null;
  make: () => void;
  isMaking: boolean;
  end: () => void;
  isEnding: boolean;
}

/**
 * A feed of the reader's own. Its address is known only as long as the answer that made it is shown.
 *
 * @param name - of the feed, in the cache
 */
export function useFeed<T extends Feed>(
  name: string,
  calls: FeedCalls<T>,
): FeedWork<T> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const current = useQuery({
    queryKey: [name],
    queryFn: () => calls.get(api),
  });
  const making = useMutation({
    mutationFn: () => calls.make(api),
    // The address is a secret: it is kept nowhere but here.
    onSuccess: ({ since }) => queryClient.setQueryData([name], { since }),
  });
  const ending = useMutation({
    mutationFn: () => calls.end(api),
    onSuccess: () => {
      making.reset();
      queryClient.setQueryData([name], {});
    },
  });
  return {
    data: making.data ?? current.data,
    loadError: current.data ? null : current.error,
    retry: current.refetch,
    failure: making.error ?? ending.error,
    make: () => {
      ending.reset();
      making.mutate();
    },
    isMaking: making.isPending,
    end: () => ending.mutate(),
    isEnding: ending.isPending,
  };
}
