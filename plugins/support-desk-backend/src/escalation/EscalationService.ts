import type {
  EscalatedTicket,
  escalateTicketSchema,
  recordLadderOutcomeSchema,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import { contentHash, type IdempotentRequest } from '../database';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketStore } from '../tickets/TicketStore';
import type { TicketGate, TicketWork, Visit } from '../tickets/work';
import { modelOf } from '../tickets/work/actions/modelWords';
import type { TicketDescriber } from '../tickets/work/TicketDescriber';
import type { WorkRequest } from '../tickets/work/WorkService';
import { recordOutcome } from './ladder/recordOutcome';
import { takeStep } from './ladder/takeStep';
import {
  destinationOf,
  moveTicket,
  type LevelEscalation,
} from './levels/moveTicket';
import { raisedTypes } from './levels/raisedTypes';
import { raiseRequest } from './levels/raiseRequest';
import type { Whereabouts } from './Whereabouts';

/** An escalation, checked against its schema. */
export type CheckedEscalation = z.output<typeof escalateTicketSchema>;

type CheckedOutcome = z.output<typeof recordLadderOutcomeSchema>;

interface EscalationServiceOptions {
  gate: TicketGate;
  work: TicketWork;
  models: TicketModels;
  store: Pick<TicketStore, 'findRepeated'>;
  whereabouts: Whereabouts;
  describer: Pick<TicketDescriber, 'describe'>;
}

/** Brings tickets to the next party: to another level, or to the next contact of their ladder. */
export class EscalationService {
  readonly #options: EscalationServiceOptions;

  constructor(options: EscalationServiceOptions) {
    this.#options = options;
  }

  /**
   * @param options - `idempotencyKey`: the same key and escalation twice raise one request
   * @throws NotAllowedError for those who do not work on the ticket, or whom the model refuses
   * @throws ConflictError for a stale version, and for what is not possible now
   * @throws InputError that names each field that is wrong
   */
  async escalate(
    { ticket, version, caller }: WorkRequest,
    escalation: CheckedEscalation,
    options: { idempotencyKey?: string } = {},
  ): Promise<EscalatedTicket> {
    const { gate, work, store } = this.#options;
    const visit = await gate.enter(ticket, caller);
    const idempotent = repeatable(visit, escalation, options);
    // Before all rules: a repetition is answered as the first time.
    const repeated = idempotent && (await store.findRepeated(idempotent));
    if (repeated) return this.#describe(visit, repeated.id);

    if (escalation.to === 'step') {
      await work.change(visit, version, context =>
        takeStep(context, escalation, this.#options),
      );
      return this.#describe(visit);
    }
    const { status, progress } = await this.#bring(visit, version, {
      escalation,
      idempotent,
    });
    return this.#describe(
      visit,
      status === 'waiting' && escalation.raise
        ? progress.waiting?.raised?.id
        : undefined,
    );
  }

  /** @throws what {@link recordOutcome} says */
  async recordOutcome(
    { ticket, version, caller }: WorkRequest,
    step: number,
    outcome: CheckedOutcome,
  ): Promise<Ticket> {
    const { gate, work, describer } = this.#options;
    const visit = await gate.enter(ticket, caller);
    await work.change(visit, version, context =>
      recordOutcome(context, step, outcome, this.#options),
    );
    return describer.describe(visit);
  }

  async #bring(
    visit: Visit,
    version: number,
    {
      escalation,
      idempotent,
    }: { escalation: LevelEscalation; idempotent?: IdempotentRequest },
  ) {
    const { work, models } = this.#options;
    return work.change(visit, version, async context => {
      const to = await destinationOf(context, escalation, models);
      const types = raisedTypes(modelOf(context), context.ticket, to.level.id);
      return types.length === 0
        ? moveTicket(context, to, escalation)
        : raiseRequest(context, { ...to, types }, escalation, {
            models,
            idempotent,
          });
    });
  }

  async #describe(visit: Visit, raised?: string): Promise<EscalatedTicket> {
    const { gate, describer } = this.#options;
    const ticket = await describer.describe(visit);
    if (!raised) return { ticket };
    const beside = await gate.enter(raised, visit.caller);
    return { ticket, raised: await describer.describe(beside) };
  }
}

function repeatable(
  { ticketId, caller }: Visit,
  escalation: CheckedEscalation,
  { idempotencyKey: key }: { idempotencyKey?: string },
): IdempotentRequest | undefined {
  const hash = contentHash({ ticketId, escalation });
  return key ? { actor: caller.user, key, hash } : undefined;
}
