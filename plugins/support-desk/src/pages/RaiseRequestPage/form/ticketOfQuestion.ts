import type {
  CreateTicket,
  TicketOfQuestion,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** The request that a question to super users becomes: whose it is and of which system is known from the question. */
export function ticketOfQuestion({
  model,
  channel,
  onBehalfOf,
  ...ticket
}: CreateTicket): TicketOfQuestion {
  return ticket;
}
