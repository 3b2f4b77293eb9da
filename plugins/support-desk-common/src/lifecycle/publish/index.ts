export { ticketLifecycleReference } from './reference';
