export { createTickets, type TicketOptions } from './createTickets';
export { parseFilter } from './ticketFilter';
export type { TicketService } from './TicketService';
