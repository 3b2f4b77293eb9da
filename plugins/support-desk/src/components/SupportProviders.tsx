import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NowProvider } from '../hooks/useNow';
import { SupportRoot } from './SupportRoot';

/** Answers stay fresh for a short while, so that a card and the page behind it ask once. */
const STALE_MS = 15_000;

/** One cache for all of the plugin's pages, cards and widgets. */
const supportQueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: STALE_MS, retry: 1, refetchOnWindowFocus: true },
  },
});

/** What every extension of the plugin stands in; tests give a cache of their own. */
export function SupportProviders(props: {
  children: ReactNode;
  queryClient?: QueryClient;
}) {
  return (
    <QueryClientProvider client={props.queryClient ?? supportQueryClient}>
      <NowProvider>
        <SupportRoot>{props.children}</SupportRoot>
      </NowProvider>
    </QueryClientProvider>
  );
}
