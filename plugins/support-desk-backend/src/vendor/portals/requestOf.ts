import type { VendorCaseRequest } from '@supportdesk/backstage-plugin-support-desk-node';
import type { TicketModels } from '../../tickets/TicketModels';
import type { StoredTicket } from '../../tickets/TicketStore';

/** What a vendor may be told of a ticket: what was asked for and by whom, nothing of what the team said about it among themselves or to the requester. */
export async function requestOf(
  ticket: StoredTicket,
  models: Pick<TicketModels, 'namesOf'>,
): Promise<VendorCaseRequest> {
  const { snapshot, reporter, onBehalfOf, progress } = ticket;
  const names = await models.namesOf(
    [reporter, onBehalfOf].filter(it => it !== undefined),
  );
  const named = (ref: string) => ({ ref, name: names[ref] ?? ref });
  return {
    ticket: {
      id: ticket.id,
      key: ticket.key,
      model: ticket.modelRef,
      requestType: titled(snapshot.requestType),
      summary: ticket.summary,
      description: ticket.description,
      fields: ticket.fields,
      priority: snapshot.priority && titled(snapshot.priority),
      module: snapshot.module && titled(snapshot.module),
      category: snapshot.category && titled(snapshot.category),
      status: ticket.status,
      createdAt: ticket.createdAt.toISOString(),
      discoveredAt: ticket.discoveredAt?.toISOString(),
      reporter: named(reporter),
      onBehalfOf: onBehalfOf ? named(onBehalfOf) : undefined,
      resolution: progress.resolution?.text,
    },
  };
}

function titled({ id, title }: { id: string; title: string }) {
  return { id, title };
}
