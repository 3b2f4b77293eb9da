import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';

/** Where a ticket has been and where it can go. */
export function useEscalations(ticket: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['ticket', ticket, 'escalations'],
    queryFn: () => api.getEscalations(ticket),
  });
}
