export { TicketLines } from './TicketLines';
