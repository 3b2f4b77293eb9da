import {
  FINISHED_STATUSES,
  obstacleTo,
  ruleOf,
  ticketActions,
  type TicketAction,
  type TicketActionState,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  levelOf,
  modelOf,
  needsConfirmation,
  prioritiesOf,
  requestTypeOf,
  type TicketInModel,
} from './actions/modelWords';
import { obstacleToLadder, obstacleToMove } from './obstaclesOfLevels';
import { neededCalls } from '../../vendor/neededCalls';
import { standing, whose } from './standing';
import type { WorkContext } from './WorkContext';

/** A ticket in the eyes of somebody. */
export type SeenTicket = Pick<WorkContext, 'ticket' | 'sides'> & {
  /** Absent: its model is not in the catalog any more. */
  access?: WorkContext['access'];
};

type Reason = string | undefined;

/** What is no action of the life of a ticket, and still not everybody's. */
const BESIDES: Record<string, (seen: SeenTicket) => Reason> = {
  comment: seen =>
    seen.sides.length === 0
      ? whose(['requester', 'support'])
      : finished(seen) && `${standing(seen.ticket)}; reopen it to go on`,
  note: supportOnly,
  edit: seen =>
    seen.sides.length === 0
      ? whose(['requester', 'support'])
      : obstacleToEdit(seen),
  logContact: seen =>
    seen.sides.includes('requester') &&
    seen.access &&
    neededCalls({ ticket: seen.ticket, access: seen.access }).length > 0
      ? undefined
      : supportOnly(seen),
};

/** What a caller may do with a ticket, and what not with its reason in words. What a model says about single values comes on top. */
export function describeActions(seen: SeenTicket): TicketActionState[] {
  const { access } = seen;
  const inModel = (reasonOf: (it: SeenTicket) => Reason): Reason =>
    access
      ? reasonOf(seen)
      : 'Its support model is not in the catalog any more';
  return [
    ...ticketActions.map(action =>
      state(
        action,
        inModel(() => obstacleInWords(action, { ...seen, access: access! })),
      ),
    ),
    ...Object.entries(BESIDES).map(([action, reasonOf]) =>
      state(action, inModel(reasonOf)),
    ),
  ];
}

/** The actions that are possible with a ticket, as far as its life and its model tell. */
export function possibleWith(seen: SeenTicket): TicketAction[] {
  const actions = describeActions(seen).filter(it => it.allowed);
  return ticketActions.filter(it =>
    actions.some(({ action }) => action === it),
  );
}

/** Why what a ticket says is not to be edited; undefined: it is. Support may put a finished one right. */
export function obstacleToEdit(seen: SeenTicket): Reason {
  return finished(seen) && !seen.sides.includes('support')
    ? standing(seen.ticket)
    : undefined;
}

function obstacleInWords(
  action: TicketAction,
  seen: TicketInModel & SeenTicket,
): Reason {
  const { ticket, sides } = seen;
  switch (obstacleTo(action, ticket.status, sides)) {
    case 'side':
      return whose(ruleOf(action).by);
    case 'status':
      return standing(ticket);
    default:
      return obstacleOfModel(action, seen);
  }
}

/** Why the model, or how the clocks stand, leaves nothing to do. */
function obstacleOfModel(
  action: TicketAction,
  seen: TicketInModel & SeenTicket,
): Reason {
  const model = modelOf(seen);
  const type = requestTypeOf(seen);
  const { clocks } = seen.ticket;
  switch (action) {
    case 'setModelStatus':
      return isEmpty(levelOf(seen)?.statuses)
        ? 'This level has no statuses of its own'
        : undefined;
    case 'categorise':
      return isEmpty(model.categories)
        ? 'The support model has no categories'
        : undefined;
    case 'prioritise':
      return !type || isEmpty(prioritiesOf(model, type))
        ? 'Requests of this type have no priority'
        : undefined;
    case 'reclassify':
      return Object.keys(model.requestTypes).some(it => it !== type?.id)
        ? undefined
        : 'The support model has no other type of request';
    case 'close':
      return needsConfirmation(seen)
        ? 'It ends with a confirmation of the requester'
        : undefined;
    case 'escalate':
    case 'deescalate':
      return obstacleToMove(action, seen);
    case 'takeStep':
      return obstacleToLadder(seen);
    case 'promise':
      return clocks.some(it => !it.metAt && !it.stoppedAt)
        ? undefined
        : 'None of its clocks is open';
    case 'correctTimes':
    case 'applyModel':
      return type ? undefined : 'The support model has this type no more';
    default:
      return undefined;
  }
}

function state(action: string, reason: Reason): TicketActionState {
  return reason
    ? { action, allowed: false, reason }
    : { action, allowed: true };
}

function supportOnly({ sides }: SeenTicket): Reason {
  return sides.includes('support') ? undefined : whose(['support']);
}

function finished({ ticket }: SeenTicket): true | undefined {
  return FINISHED_STATUSES.some(it => it === ticket.status) || undefined;
}

function isEmpty(entries: object = {}): boolean {
  return Object.keys(entries).length === 0;
}
