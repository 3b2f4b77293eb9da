import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { signalMessage } from '../ticketMessages';
import {
  SYSTEM_ACTOR,
  type StoredTicket,
  type TicketStore,
} from '../TicketStore';
import type { Outcome } from './WorkContext';

const BATCH_SIZE = 100;

/** What the suite does with tickets by itself when their time has come. */
export interface TimedWork {
  /** Of the task: `support-desk-wake`. */
  id: string;
  /** Ids of tickets whose time has come. */
  list(options: { now: Date; limit: number }): Promise<string[]>;
  /** What becomes of one; undefined: its time has not come after all. */
  outcome(
    ticket: StoredTicket,
    now: Date,
  ): Outcome | undefined | Promise<Outcome | undefined>;
}

/**
 * Does every minute what is due, from stored state alone, so that a run after a downtime catches up. Each change is claimed by the
 * version of its ticket: of two replicas, one stores it and the other finds the version gone.
 */
export class TicketSweep {
  readonly #work: TimedWork;
  readonly #store: Pick<TicketStore, 'find' | 'update'>;
  readonly #clock: ClockService;
  readonly #logger: LoggerService;

  constructor(options: {
    work: TimedWork;
    store: Pick<TicketStore, 'find' | 'update'>;
    clock: ClockService;
    logger: LoggerService;
  }) {
    this.#work = options.work;
    this.#store = options.store;
    this.#clock = options.clock;
    this.#logger = options.logger;
  }

  /** Sweeps every minute, on one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: this.#work.id,
      frequency: { minutes: 1 },
      // A replica that is killed blocks the next run no longer than this.
      timeout: { minutes: 1 },
      scope: 'global',
      fn: async signal => {
        await this.run(signal);
      },
    });
  }

  /** Does all that is due; answers how many tickets it changed. */
  async run(signal?: AbortSignal): Promise<number> {
    let changed = 0;
    for (;;) {
      const now = this.#clock.now();
      const ids = await this.#work.list({ now, limit: BATCH_SIZE });
      let progress = 0;
      for (const id of ids) {
        if (signal?.aborted) return changed;
        if (await this.#change(id, now)) progress += 1;
      }
      changed += progress;
      // Without progress, the rest is left to the other replica or to the next run.
      if (progress === 0) return changed;
    }
  }

  async #change(id: string, now: Date): Promise<boolean> {
    const before = await this.#store.find(id);
    const outcome = before && (await this.#work.outcome(before, now));
    if (!outcome) return false;

    const ticket = { ...outcome.ticket, updatedAt: now };
    const signal = signalMessage({ ...ticket, version: ticket.version + 1 });
    try {
      await this.#store.update({
        ticket,
        actor: SYSTEM_ACTOR,
        events: outcome.events,
        messages: [signal, ...(outcome.messages ?? [])],
      });
      return true;
    } catch (error) {
      if (!isError(error) || error.name !== 'ConflictError') throw error;
      this.#logger.debug(`${ticket.key} changed while it was swept`);
      return false;
    }
  }
}
