export { createTickets, type TicketOptions } from './createTickets';
export type { TicketService } from './TicketService';
