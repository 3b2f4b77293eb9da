export {
  FINISHED_STATUSES,
  TICKET_ACTIONS,
  ticketActions,
  type ActionRule,
  type ClockEffect,
  type TicketAction,
  type TicketSide,
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
