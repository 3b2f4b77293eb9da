import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';

/** The files of a ticket. */
export function useAttachments(ticket: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['ticket', ticket, 'attachments'],
    queryFn: async () => (await api.getAttachments(ticket)).items,
  });
}
