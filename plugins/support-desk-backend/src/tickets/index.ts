export {
  createTickets,
  type TicketOptions,
  type TicketParts,
} from './createTickets';
export { parseFilter } from './ticketFilter';
export type { TicketService } from './TicketService';
