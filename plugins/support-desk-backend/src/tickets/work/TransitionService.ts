import {
  statusAfter,
  type TicketAction,
  type TicketStatus,
  type TransitionAction,
  type transitionSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import type { TicketModels } from '../TicketModels';
import type { StoredTicket } from '../TicketStore';
import { assertPossible } from './obstacles';
import type { Visit } from './TicketGate';
import type { TicketWork } from './TicketWork';
import type { Outcome, WorkContext } from './WorkContext';

/** An action with what it needs, checked against its schema. */
export type CheckedTransition = z.output<typeof transitionSchema>;

/** The body of one action. */
export type TransitionOf<A extends TransitionAction> = Extract<
  CheckedTransition,
  { action: A }
>;

/** What one action makes of a ticket. It is called only where the life of a ticket allows the action. */
export type ActionRuleOf<A extends TransitionAction> = (
  context: WorkContext,
  transition: TransitionOf<A>,
) => Outcome | Promise<Outcome>;

/** The rules of all actions but those of an escalation. */
export type ActionRules = { [A in TransitionAction]: ActionRuleOf<A> };

/** Moves tickets through their life. */
export class TransitionService {
  readonly #work: TicketWork;
  readonly #rules: ActionRules;
  readonly #models: Pick<TicketModels, 'namesOf'>;

  constructor(options: {
    work: TicketWork;
    rules: ActionRules;
    models: Pick<TicketModels, 'namesOf'>;
  }) {
    this.#work = options.work;
    this.#rules = options.rules;
    this.#models = options.models;
  }

  /**
   * @param version - that the caller saw
   * @throws NotAllowedError for an action of the other side of the counter, or that the model does not let the caller do
   * @throws ConflictError for a stale version, and for an action that is not possible now
   */
  async transition(
    visit: Visit,
    version: number,
    transition: CheckedTransition,
  ): Promise<StoredTicket> {
    return this.#work.change(visit, version, async context => {
      await assertPossible(context, transition.action, refs =>
        this.#models.namesOf(refs),
      );
      const rule = this.#rules[
        transition.action
      ] as ActionRuleOf<TransitionAction>;
      return rule(context, transition);
    });
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
