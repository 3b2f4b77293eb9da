import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import { DELETIONS, TABLE_OF } from './expired';
import { RETAINED, type Retained, type Retention } from './readRetention';

/** How many are deleted in one transaction: nobody waits long for it. */
const BATCH = 200;

/** Deletes what the terms of `supportDesk.retention` have run out for. */
export class RetentionTask {
  readonly #knex: Knex;
  readonly #clock: ClockService;
  readonly #logger: LoggerService;
  readonly #retention: Retention;

  constructor(options: {
    knex: Knex;
    clock: ClockService;
    logger: LoggerService;
    retention: Retention;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#logger = options.logger;
    this.#retention = options.retention;
  }

  /** Every six hours, on one replica at a time; not at all where nothing has a term. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    if (!this.#retention.isAny) return;
    await scheduler.scheduleTask({
      id: 'support-desk-retention',
      frequency: { hours: 6 },
      timeout: { hours: 1 },
      scope: 'global',
      fn: signal => this.run(signal),
    });
  }

  /** What it does not come to, the next run does. */
  async run(signal?: AbortSignal): Promise<void> {
    for (const kind of RETAINED) {
      const models: string[] = await this.#knex(TABLE_OF[kind])
        .distinct('model_ref')
        .pluck('model_ref');
      for (const modelRef of models) {
        await this.#runFor(kind, modelRef, signal);
      }
    }
  }

  async #runFor(kind: Retained, modelRef: string, signal?: AbortSignal) {
    const term = this.#retention.termOf(kind, modelRef);
    if (!term) return;
    const before = DateTime.fromJSDate(this.#clock.now(), { zone: 'utc' })
      .minus(term)
      .toJSDate();
    let deleted = 0;
    for (let last = BATCH; last === BATCH && !signal?.aborted; ) {
      last = await this.#knex.transaction(tx =>
        DELETIONS[kind](tx, { modelRef, before, limit: BATCH }),
      );
      deleted += last;
    }
    if (deleted > 0) {
      this.#logger.info(
        `Retention: ${deleted} ${kind} of ${modelRef} from before ${before.toISOString()} were deleted`,
      );
    }
  }
}
