import type { SuggestionQuery } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';

/** How long a pause in typing is: with it, answers are there within 300 ms. */
export const TYPING_MS = 120;

/** As many letters as are looked for. */
const LONGEST = 500;

/** Articles and known errors that may answer what somebody types; the last ones stay until the next are there. That there are none disturbs nobody. */
export function useSuggestions(
  query: Omit<SuggestionQuery, 'q'>,
  words: string | undefined,
) {
  const api = useApi(supportDeskApiRef);
  const q = words?.slice(0, LONGEST).trim();
  return useQuery({
    queryKey: ['suggestions', query, q],
    queryFn: () => api.getSuggestions({ ...query, q: q! }),
    enabled: Boolean(q),
    placeholderData: q ? keepPreviousData : undefined,
    retry: false,
  });
}
