import type {
  EscalatedTicket,
  escalateTicketSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketGate, TicketWork, Visit } from '../tickets/work';
import type { TicketDescriber } from '../tickets/work/TicketDescriber';
import type { WorkRequest } from '../tickets/work/WorkService';
import {
  destinationOf,
  moveTicket,
  type LevelEscalation,
} from './levels/moveTicket';

/** An escalation, checked against its schema. */
export type CheckedEscalation = z.output<typeof escalateTicketSchema>;

/** Brings tickets to the next party: to another level, or to the next contact of their ladder. */
export class EscalationService {
  readonly #options: {
    gate: TicketGate;
    work: TicketWork;
    models: TicketModels;
    describer: Pick<TicketDescriber, 'describe'>;
  };

  constructor(options: {
    gate: TicketGate;
    work: TicketWork;
    models: TicketModels;
    describer: Pick<TicketDescriber, 'describe'>;
  }) {
    this.#options = options;
  }

  /**
   * @throws NotAllowedError for those who do not work on the ticket, or whom the model refuses
   * @throws ConflictError for a stale version, and for what is not possible now
   * @throws InputError that names each field that is wrong
   */
  async escalate(
    { ticket, version, caller }: WorkRequest,
    escalation: CheckedEscalation,
  ): Promise<EscalatedTicket> {
    const { gate, describer } = this.#options;
    const visit = await gate.enter(ticket, caller);
    if (escalation.to === 'level') {
      await this.#move(visit, version, escalation);
    }
    return { ticket: await describer.describe(visit) };
  }

  async #move(visit: Visit, version: number, escalation: LevelEscalation) {
    const { work, models } = this.#options;
    return work.change(visit, version, async context =>
      moveTicket(
        context,
        await destinationOf(context, escalation, models),
        escalation,
      ),
    );
  }
}
