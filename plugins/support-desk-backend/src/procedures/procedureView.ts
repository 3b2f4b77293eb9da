import type {
  ProcedureFacts,
  ProcedureViewer,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { requesterRoles } from '../tickets/work/actions/people';
import type { WorkContext } from '../tickets/work';

/** Whoever came in to a ticket, as a viewer of its procedures. */
export function viewerOf({ access, sides }: WorkContext): ProcedureViewer {
  return {
    context: access.context,
    requester: sides.includes('requester'),
    support: sides.includes('support'),
  };
}

/** What of a ticket decides how its procedures stand. */
export function factsOf({ access, ticket }: WorkContext): ProcedureFacts {
  const { requestType, category, createdAt, discoveredAt, notifiedAt } = ticket;
  return {
    requestType,
    category,
    createdAt,
    discoveredAt,
    notifiedAt,
    requesterRoles: requesterRoles(access.context, ticket),
    clocks: ticket.clocks.map(({ measure, dueAt, metAt }) => ({
      measure,
      dueAt,
      metAt,
    })),
  };
}
