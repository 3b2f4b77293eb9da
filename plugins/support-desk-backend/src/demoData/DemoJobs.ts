import type { LoggerService } from '@backstage/backend-plugin-api';
import { ClockSweep } from '../clocks/ClockSweep';
import { ladderWork } from '../escalation/ladder/ladderWork';
import type { Whereabouts } from '../escalation/Whereabouts';
import { TicketSweep } from '../tickets/work/TicketSweep';
import { wakingWork } from '../tickets/work/timedWork';
import { wordsIn } from '../words';
import type { DemoClock } from './DemoClock';
import type { DemoModels } from './DemoModels';
import type { DemoTicketStore } from './DemoTicketStore';

const EVERY_MS = 3 * 3_600_000;

/** What the portal does with tickets by itself, every three hours of the time that passes: it finds what was missed, closes, and goes up ladders. */
export class DemoJobs {
  readonly #clock: DemoClock;
  readonly #store: DemoTicketStore;
  readonly #sweeps: { run(): Promise<number> }[];

  constructor(options: {
    clock: DemoClock;
    store: DemoTicketStore;
    models: DemoModels;
    whereabouts: Whereabouts;
    logger: LoggerService;
  }) {
    this.#clock = options.clock;
    this.#store = options.store;
    const works = [
      wakingWork(options),
      ladderWork({ ...options, words: wordsIn('en') }),
    ];
    this.#sweeps = [
      new ClockSweep(options),
      ...works.map(work => new TicketSweep({ ...options, work })),
    ];
  }

  /** Lets time pass until an instant. */
  async passTo(at: Date): Promise<void> {
    const clock = this.#clock;
    const next = (from: Date) =>
      new Date((Math.floor(from.getTime() / EVERY_MS) + 1) * EVERY_MS);
    for (let then = next(clock.now()); then <= at; then = next(then)) {
      clock.moveTo(then);
      if (!this.#store.hasDue(then)) continue;
      for (const sweep of this.#sweeps) await sweep.run();
    }
    clock.moveTo(at);
  }
}
