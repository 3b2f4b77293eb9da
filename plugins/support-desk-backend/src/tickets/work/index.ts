export { createWork } from './createWork';
export { NotPossibleError, StaleVersionError } from './errors';
export { seenVersion } from './ifMatch';
export { isAsker, PermissionTicketGate } from './PermissionTicketGate';
export { entranceOf, type TicketGate, type Visit } from './TicketGate';
export { TicketWork } from './TicketWork';
export type { TransitionService } from './TransitionService';
export type { WorkService } from './WorkService';
export type { Outcome, Raising, WorkContext } from './WorkContext';
