import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';

/** The contact log of a ticket, the latest first. */
export function useContacts(ticket: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['ticket', ticket, 'contacts'],
    queryFn: async () =>
      [...(await api.getContacts(ticket)).items].sort((a, b) =>
        b.at.localeCompare(a.at),
      ),
  });
}
