import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';

/** To whom the model wants a ticket given; nothing without one. */
export function useAssignees(
  ticket: Pick<Ticket, 'id' | 'version'> | undefined,
) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['assignees', ticket?.id, ticket?.version],
    queryFn: () => api.getAssignees(ticket!.id),
    enabled: Boolean(ticket),
  });
}
