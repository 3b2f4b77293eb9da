import type { TicketStatus } from '../api/tickets';
import {
  TICKET_ACTIONS,
  ticketActions,
  type ActionRule,
  type TicketAction,
  type TicketSide,
} from './actions';

/** Why an action is not possible: the state of the ticket, or the side of the counter on which somebody stands. @public */
export type ActionObstacle = 'status' | 'side';

/** The row of an action. @public */
export function ruleOf(action: TicketAction): ActionRule {
  return TICKET_ACTIONS[action];
}

/** What keeps somebody from an action; undefined: nothing that a ticket's life knows of. @public */
export function obstacleTo(
  action: TicketAction,
  status: TicketStatus,
  sides: readonly TicketSide[],
): ActionObstacle | undefined {
  const { from, by } = ruleOf(action);
  if (!by.some(side => sides.includes(side))) return 'side';
  return from.includes(status) ? undefined : 'status';
}

/** What is possible in a state, for somebody who stands on these sides. @public */
export function possibleActions(
  status: TicketStatus,
  sides: readonly TicketSide[],
): TicketAction[] {
  return ticketActions.filter(
    action => obstacleTo(action, status, sides) === undefined,
  );
}

/**
 * The state after an action.
 *
 * @param alternative - the state before a merge, or that of the model's own status, for the actions that ask for it
 * @public
 */
export function statusAfter(
  action: TicketAction,
  status: TicketStatus,
  alternative?: TicketStatus,
): TicketStatus {
  const { to } = ruleOf(action);
  switch (to) {
    case 'same':
      return status;
    case 'restored':
    case 'mapped':
      return alternative ?? 'inProgress';
    default:
      return to;
  }
}

/** The state of the suite that a model's own status stands for, by what it does to the clocks (S1-64 to S1-66). @public */
export function statusOfModelStatus(
  clock: 'runs' | 'pauses' | 'stops',
): TicketStatus {
  return clock === 'runs' ? 'inProgress' : 'waiting';
}
