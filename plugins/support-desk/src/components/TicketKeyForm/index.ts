export { TicketKeyForm } from './TicketKeyForm';
