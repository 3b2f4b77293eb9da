import { setTimeout as delay } from 'node:timers/promises';
import type {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskFunction,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { isUnreachable } from './database';

const PAUSE_MS = 1000;

/**
 * Portals' scheduler, for tasks that outlive a restart of the database.
 *
 * A run that fails has to be given back in the database; where that is what is gone, nobody runs the task for the minutes until the run
 * has timed out. So a run that loses it is begun again until the database is back, or the run's time is over.
 */
export class PatientScheduler implements SchedulerService {
  readonly #inner: SchedulerService;
  readonly #logger: LoggerService;

  constructor(inner: SchedulerService, logger: LoggerService) {
    this.#inner = inner;
    this.#logger = logger;
  }

  async scheduleTask(task: Parameters<SchedulerService['scheduleTask']>[0]) {
    await this.#inner.scheduleTask({
      ...task,
      fn: patiently(task.id, task.fn, this.#logger),
    });
  }

  createScheduledTaskRunner(
    schedule: Parameters<SchedulerService['createScheduledTaskRunner']>[0],
  ): SchedulerServiceTaskRunner {
    return { run: task => this.scheduleTask({ ...schedule, ...task }) };
  }

  async triggerTask(id: string) {
    await this.#inner.triggerTask(id);
  }

  async cancelTask(id: string) {
    await this.#inner.cancelTask(id);
  }

  async getScheduledTasks() {
    return this.#inner.getScheduledTasks();
  }
}

function patiently(
  id: string,
  run: SchedulerServiceTaskFunction,
  logger: LoggerService,
): (signal: AbortSignal) => Promise<void> {
  return async signal => {
    for (;;) {
      try {
        await run(signal);
        return;
      } catch (error) {
        if (!isUnreachable(error) || signal.aborted) throw error;
        logger.warn(`${id} waits for its database: ${stringifyError(error)}`);
        await delay(PAUSE_MS);
      }
    }
  };
}
