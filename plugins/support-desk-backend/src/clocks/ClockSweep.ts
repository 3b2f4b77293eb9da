import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { missedMessages } from '../tickets/ticketMessages';
import {
  SYSTEM_ACTOR,
  type StoredTicket,
  type TicketChange,
  type TicketStore,
} from '../tickets/TicketStore';
import { missedEvents, missOverdueClocks } from './missedClocks';

const BATCH_SIZE = 100;

/**
 * Marks clocks that have passed their due time, and tells those whom it concerns.
 *
 * Works from stored state alone, so a run after a downtime catches up, and records the instant at which each target was missed, not
 * the one at which that was noticed. A miss is claimed by the version of its ticket: of two replicas that see it, one stores it and the
 * other finds the version gone.
 */
export class ClockSweep {
  readonly #store: TicketStore;
  readonly #clock: ClockService;
  readonly #logger: LoggerService;

  constructor(options: {
    store: TicketStore;
    clock: ClockService;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#clock = options.clock;
    this.#logger = options.logger;
  }

  /** Sweeps every minute, on one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-clock-sweep',
      frequency: { minutes: 1 },
      // A replica that is killed blocks the next run no longer than this.
      timeout: { minutes: 1 },
      scope: 'global',
      fn: async signal => {
        await this.run(signal);
      },
    });
  }

  /** Marks all that is overdue; answers how many tickets it marked. */
  async run(signal?: AbortSignal): Promise<number> {
    let marked = 0;
    while (!signal?.aborted) {
      const now = this.#clock.now();
      const due = await this.#store.listNewlyMissed({ now, limit: BATCH_SIZE });
      let progress = 0;
      for (const ids of byModel(due)) progress += await this.#mark(ids, now);
      marked += progress;
      // Without progress, the rest is left to the other replica or to the next run.
      if (progress === 0) break;
    }
    return marked;
  }

  /** Marks tickets of one model in one transaction, or one by one when somebody changes one of them meanwhile. */
  async #mark(ids: string[], now: Date): Promise<number> {
    const tickets = await this.#store.findAll(ids);
    const changes = tickets.flatMap(it => changeOf(it, now) ?? []);
    if (changes.length === 0) return 0;
    try {
      await this.#store.updateAll(changes);
      return changes.length;
    } catch (error) {
      if (!isError(error) || error.name !== 'ConflictError') throw error;
      this.#logger.debug(error.message);
    }
    if (ids.length === 1) return 0;
    let marked = 0;
    for (const id of ids) marked += await this.#mark([id], now);
    return marked;
  }
}

/** A statement is about tickets of one model only: where models are kept apart, nothing spans two databases. */
function byModel(due: { id: string; modelRef: string }[]): string[][] {
  const models = new Map<string, string[]>();
  for (const { id, modelRef } of due) {
    models.set(modelRef, [...(models.get(modelRef) ?? []), id]);
  }
  return [...models.values()];
}

/** What becomes of a ticket whose time has passed, and what is told of it; undefined: it has not. */
function changeOf(ticket: StoredTicket, now: Date): TicketChange | undefined {
  const { clocks, missed } = missOverdueClocks(ticket.clocks, now);
  if (missed.length === 0) return undefined;
  const changed = { ...ticket, clocks, updatedAt: now };
  return {
    ticket: changed,
    actor: SYSTEM_ACTOR,
    events: missedEvents(ticket.snapshot, missed),
    messages: missedMessages(changed, missed),
  };
}
