export {
  ticketResourceRef,
  type TicketCondition,
  type TicketResource,
} from './ticketResource';
export { ticketRules } from './rules';
export {
  createTicketConditionalDecision,
  ticketConditions,
} from './conditions';
export { supportDeskPolicy } from './supportDeskPolicy';
