import {
  obstacleTo,
  statusAfter,
  type TicketAction,
  type TicketStatus,
  type transitionSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import type { StoredTicket } from '../TicketStore';
import { NotPossibleError } from './errors';
import type { Visit } from './TicketGate';
import type { TicketWork } from './TicketWork';
import type { Outcome, WorkContext } from './WorkContext';

/** An action with what it needs, checked against its schema. */
export type CheckedTransition = z.output<typeof transitionSchema>;

/** The body of one action. */
export type TransitionOf<A extends TicketAction> = Extract<
  CheckedTransition,
  { action: A }
>;

/** What one action makes of a ticket. It is called only where the life of a ticket allows the action. */
export type ActionRuleOf<A extends TicketAction> = (
  context: WorkContext,
  transition: TransitionOf<A>,
) => Outcome | Promise<Outcome>;

/** The rules of all actions. */
export type ActionRules = { [A in TicketAction]: ActionRuleOf<A> };

/** Moves tickets through their life. */
export class TransitionService {
  readonly #work: TicketWork;
  readonly #rules: ActionRules;

  constructor(options: { work: TicketWork; rules: ActionRules }) {
    this.#work = options.work;
    this.#rules = options.rules;
  }

  /**
   * @param version - that the caller saw
   * @throws NotAllowedError for an action of the other side of the counter
   * @throws ConflictError for a stale version, and for an action that is not possible now
   */
  async transition(
    visit: Visit,
    version: number,
    transition: CheckedTransition,
  ): Promise<StoredTicket> {
    return this.#work.change(visit, version, context => {
      assertPossible(context, transition.action);
      const rule = this.#rules[transition.action] as ActionRuleOf<TicketAction>;
      return rule(context, transition);
    });
  }
}

/** @throws NotPossibleError, with what is possible instead */
function assertPossible({ ticket, sides }: WorkContext, action: TicketAction) {
  switch (obstacleTo(action, ticket.status, sides)) {
    case 'status':
      throw new NotPossibleError(
        `action: '${action}' is not possible while ${ticket.key} is ${ticket.status}`,
        ticket,
        sides,
      );
    case 'side':
      throw new NotPossibleError(
        `action: '${action}' of ${ticket.key} is not yours to do`,
        ticket,
        sides,
      );
    default:
  }
}

/** The ticket in the state that an action leads to. */
export function moved(
  ticket: StoredTicket,
  action: TicketAction,
  alternative?: TicketStatus,
): StoredTicket {
  const status = statusAfter(action, ticket.status, alternative);
  return { ...ticket, status };
}
