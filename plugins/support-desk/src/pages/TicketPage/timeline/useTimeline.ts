import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';

/** Everything that has happened to a ticket. */
export function useTimeline(ticket: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['ticket', ticket, 'timeline'],
    queryFn: async () => (await api.getTimeline(ticket)).items,
  });
}
