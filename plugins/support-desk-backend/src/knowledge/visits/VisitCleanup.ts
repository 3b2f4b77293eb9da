import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { DatabaseVisitStore } from './DatabaseVisitStore';
import { dayOf } from './days';

/** A year can be compared with the one before, and then they are of no use. */
const KEEP_DAYS = 400;

/** Forgets old visits. */
export class VisitCleanup {
  readonly #visits: Pick<DatabaseVisitStore, 'deleteBefore'>;
  readonly #clock: ClockService;

  constructor(options: {
    visits: Pick<DatabaseVisitStore, 'deleteBefore'>;
    clock: ClockService;
  }) {
    this.#visits = options.visits;
    this.#clock = options.clock;
  }

  /** Once a day, on one replica. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-forget-visits',
      frequency: { hours: 24 },
      timeout: { minutes: 10 },
      scope: 'global',
      fn: () => this.run(),
    });
  }

  async run(): Promise<void> {
    const before = new Date(
      this.#clock.now().getTime() - KEEP_DAYS * 24 * 3_600_000,
    );
    await this.#visits.deleteBefore(dayOf(before));
  }
}
