export {
  ESCALATION_ACTIONS,
  FINISHED_STATUSES,
  TICKET_ACTIONS,
  ticketActions,
  type ActionRule,
  type ClockEffect,
  type EscalationAction,
  type TicketAction,
  type TicketSide,
  type TransitionAction,
} from './actions';
export { TICKET_EVENTS, type TicketEventType } from './events';
export {
  obstacleTo,
  possibleActions,
  ruleOf,
  statusAfter,
  statusOfModelStatus,
  type ActionObstacle,
} from './lifecycle';
