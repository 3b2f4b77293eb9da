import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';
import { useNow } from '../../hooks/useNow';
import { startOf, type Period } from './period';

/** What articles of a model were good for in a period that ends now; the last figures stay until the next are there. */
export function useReport(model: string, period: Period) {
  const api = useApi(supportDeskApiRef);
  const now = useNow();
  return useQuery({
    // The minute is in no key: going on by one asks nothing anew.
    queryKey: ['faq', 'report', model, period],
    queryFn: () =>
      api.getSelfHelpReport(model, {
        from: startOf(period, now),
        to: now.toISOString(),
      }),
    placeholderData: keepPreviousData,
  });
}

/** What readers of a model's articles said was missing. */
export function useMissingWords(model: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['faq', 'missing', model],
    queryFn: async () => (await api.getMissingWords(model)).items,
  });
}
