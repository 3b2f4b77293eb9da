export {
  ticketResourceRef,
  type TicketCondition,
  type TicketResource,
} from './ticketResource';
export {
  modelResourceRef,
  type ModelCondition,
  type ModelResource,
} from './modelResource';
export { modelRules, ticketRules } from './rules';
export {
  createModelConditionalDecision,
  createTicketConditionalDecision,
  modelConditions,
  ticketConditions,
} from './conditions';
export { supportDeskPolicy } from './supportDeskPolicy';
