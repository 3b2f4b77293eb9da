import type { WhoDoesQuery } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';

/** Who does what about some words or an entity; while other words are asked for the last answer stays. */
export function useWhoDoes(query: WhoDoesQuery) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['responsibilities', 'rows', query],
    queryFn: async () => (await api.whoDoes(query)).items,
    placeholderData: (previous, before) => {
      const asked = before?.queryKey[2] as WhoDoesQuery | undefined;
      return asked?.entity === query.entity ? previous : undefined;
    },
  });
}
