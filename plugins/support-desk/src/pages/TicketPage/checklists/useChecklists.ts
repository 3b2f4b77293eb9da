import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';

/** The procedures of a ticket, as checklists. */
export function useChecklists(ticket: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['ticket', ticket, 'checklists'],
    queryFn: async () => (await api.getChecklists(ticket)).items,
  });
}
