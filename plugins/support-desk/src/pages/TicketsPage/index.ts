export { TicketsRouter } from './TicketsRouter';
