import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type {
  CompiledModel,
  Passing,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type {
  CatalogDirectory,
  RegisteredModel,
  SupportModelRegistry,
} from '../../models';
import type { StoredTicket, TicketStore } from '../../tickets/TicketStore';
import { TicketSweep } from '../../tickets/work/TicketSweep';
import type { Outcome } from '../../tickets/work/WorkContext';
import { handedOverMessage } from './handoverMessages';
import type { HandoverReminders } from './HandoverReminders';
import { handOver, passesWith } from './handOver';
import { heldBy, membersOf } from './heldBy';
import type { TransitionState, TransitionStore } from './TransitionStore';

const TASK = 'support-desk-handovers';

/** What the sweep is made of. */
export interface HandoverSweepOptions {
  registry: Pick<SupportModelRegistry, 'list'>;
  directory: Pick<CatalogDirectory, 'groupsOf' | 'namesOf'>;
  transitions: TransitionStore;
  reminders: HandoverReminders;
  store: Pick<TicketStore, 'find' | 'update'>;
  clock: ClockService;
  logger: LoggerService;
}

/**
 * Moves open tickets when a hand-over holds (H3), in date order (H4), and reminds of those to come.
 *
 * Works from stored state alone, so a run after a downtime catches up and records the instant from which each hand-over holds. A ticket
 * is claimed by its version; that all have moved, by a note, which is told once. What a hand-over has done it does not do again: a
 * ticket that somebody gives back to the former group afterwards stays there.
 */
export class HandoverSweep {
  readonly #options: HandoverSweepOptions;

  constructor(options: HandoverSweepOptions) {
    this.#options = options;
  }

  /** Sweeps every minute, on one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: TASK,
      frequency: { minutes: 1 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: signal => this.run(signal),
    });
  }

  /** Does all that is due; what is wrong with one model keeps no other waiting. */
  async run(signal?: AbortSignal): Promise<void> {
    const { registry, logger } = this.#options;
    for (const registered of await registry.list()) {
      if (signal?.aborted) return;
      try {
        await this.#sweep(registered, signal);
      } catch (error) {
        logger.error(
          `The hand-overs of ${registered.model.ref} wait: ${stringifyError(
            error,
          )}`,
        );
      }
    }
  }

  async #sweep(registered: RegisteredModel, signal?: AbortSignal) {
    const { model } = registered;
    const { transitions, reminders, clock } = this.#options;
    const now = clock.now();
    const states = await transitions.see(
      model.ref,
      Object.keys(model.transitions),
      now,
    );
    for (const { passing, instant } of heldBy(model, now)) {
      const state = states.get(passing.id);
      if (!state || (state.heldFrom && state.heldFrom >= instant)) continue;
      const done = await this.#move(registered, passing, instant, signal);
      // One that is not through yet keeps those after it waiting (H4).
      if (!done) return;
      await this.#complete(model, passing, instant, state);
    }
    await reminders.remind(model, states, now);
  }

  /** Moves the tickets of a hand-over; answers whether none is left. */
  async #move(
    { model, entity }: RegisteredModel,
    passing: Passing,
    instant: Date,
    signal?: AbortSignal,
  ): Promise<boolean> {
    const { directory, transitions } = this.#options;
    const members = membersOf(passing.to, await directory.groupsOf(entity, []));
    const tickets = {
      modelRef: model.ref,
      from: passing.from,
      ...passing.covers,
    };
    await new TicketSweep({
      ...this.#options,
      work: {
        id: TASK,
        list: ({ limit }) => transitions.listPassing(tickets, limit),
        outcome: ticket => outcomeOf(ticket, { passing, instant, members }),
      },
    }).run(signal);
    return (await transitions.listPassing(tickets, 1)).length === 0;
  }

  async #complete(
    model: CompiledModel,
    passing: Passing,
    instant: Date,
    { firstSeenAt }: TransitionState,
  ) {
    const { transitions, directory, clock } = this.#options;
    const key = { modelRef: model.ref, transition: passing.id };
    const moved = await transitions.countMoved(key, instant);
    const names = await directory.namesOf([passing.from, passing.to]);
    const message = handedOverMessage(model, passing, {
      holdsFrom: instant,
      moved,
      nameOf: ref => names[ref] ?? ref,
    });
    // What was over before the portal knew the model is no news.
    const isNews = moved > 0 || instant >= firstSeenAt;
    await transitions.complete({
      ...key,
      holdsFrom: instant,
      now: clock.now(),
      messages: isNews ? [message] : [],
    });
  }
}

function outcomeOf(
  before: StoredTicket,
  {
    passing,
    instant,
    members,
  }: { passing: Passing; instant: Date; members: string[] },
): Outcome | undefined {
  if (!passesWith(before, passing)) return undefined;
  // A date that is written into the model late holds for what was logged since, from then on.
  const at = before.createdAt > instant ? before.createdAt : instant;
  const { ticket, event } = handOver(before, { passing, at, members });
  return { ticket, events: [event] };
}
