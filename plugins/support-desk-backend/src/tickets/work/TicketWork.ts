import { compareClocks } from '../../clocks/clockRows';
import { missedEvents, missOverdueClocks } from '../../clocks/missedClocks';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { ticketNotFound } from '../DefaultTicketService';
import { missedMessages, signalMessage } from '../ticketMessages';
import type { TicketModels } from '../TicketModels';
import type { StoredTicket, TicketChange, TicketStore } from '../TicketStore';
import { StaleVersionError } from './errors';
import type { Visit } from './TicketGate';
import type { Outcome, Raising, WorkContext } from './WorkContext';

/** Changes tickets: loads, checks the version, lets a rule decide, stores the outcome whole or not at all. */
export class TicketWork {
  readonly #store: TicketStore;
  readonly #models: TicketModels;
  readonly #clock: ClockService;

  constructor(options: {
    store: TicketStore;
    models: TicketModels;
    clock: ClockService;
  }) {
    this.#store = options.store;
    this.#models = options.models;
    this.#clock = options.clock;
  }

  /** What a rule has to know about the ticket that somebody came in to. */
  async contextOf(visit: Visit): Promise<WorkContext> {
    const now = this.#clock.now();
    const stored = await this.#store.find(visit.ticketId);
    if (!stored) throw ticketNotFound(visit.ticketId);
    const { clocks, missed } = missOverdueClocks(stored.clocks, now);
    return {
      ...visit,
      now,
      ticket: { ...stored, clocks },
      missed,
      access: await this.#models.accessOf(stored.modelRef, visit.caller, now),
      history: () => this.#store.listEvents(stored.id),
    };
  }

  /**
   * Lets a rule change a ticket.
   *
   * @param version - that the caller saw
   * @param rule - answers what becomes of the ticket; nothing: it stays as it is
   * @throws StaleVersionError when somebody else has changed it since; nothing is changed then
   */
  async change(
    visit: Visit,
    version: number,
    rule: (
      context: WorkContext,
    ) => Decision | undefined | Promise<Decision | undefined>,
  ): Promise<StoredTicket> {
    const context = await this.contextOf(visit);
    const { ticket: before } = context;
    if (before.version !== version) {
      throw await this.#stale(before, version);
    }
    const outcome = await rule(context);
    if (!outcome) return before;
    try {
      return await this.#keep(context, outcome);
    } catch (error) {
      const stored = await this.#store.find(visit.ticketId);
      if (!stored || stored.version === version) throw error;
      throw await this.#stale(stored, version);
    }
  }

  async #keep(context: WorkContext, decision: Decision) {
    if (!('creation' in decision)) {
      const [changed] = await this.#store.updateAll(
        changesOf(context, decision),
      );
      return changed;
    }
    await this.#store.create({
      ...decision.creation,
      besides: raised => changesOf(context, decision.outcome(raised)),
    });
    return (await this.#store.find(context.ticketId))!;
  }

  async #stale(ticket: StoredTicket, version: number) {
    const events = await this.#store.listEvents(ticket.id);
    const since = events.filter(it => it.version > version);
    const names = await this.#models.namesOf(since.map(it => it.actor));
    return new StaleVersionError(ticket, version, since, names);
  }
}

type Decision = Outcome | Raising;

function changesOf(context: WorkContext, outcome: Outcome): TicketChange[] {
  return [{ context, outcome }, ...(outcome.besides ?? [])].map(it =>
    changeOf(it.context, it.outcome),
  );
}

/** What is to be stored of an outcome: the ticket with its events and messages, and what the clocks were found to have missed. */
export function changeOf(
  { caller, now, missed }: WorkContext,
  outcome: Outcome,
): TicketChange {
  const clocks = [...outcome.ticket.clocks].sort(compareClocks);
  const ticket = { ...outcome.ticket, clocks, updatedAt: now };
  const noticed =
    missed.length > 0
      ? missedMessages(ticket, missed)
      : [signalMessage({ ...ticket, version: ticket.version + 1 })];
  return {
    ticket,
    actor: caller.user,
    events: [...missedEvents(ticket.snapshot, missed), ...outcome.events],
    messages: [...noticed, ...(outcome.messages ?? [])],
  };
}
