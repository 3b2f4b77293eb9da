import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';

/** The comments of a ticket, as they are now. */
export function useComments(ticket: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['ticket', ticket, 'comments'],
    queryFn: async () => (await api.getComments(ticket)).items,
  });
}
