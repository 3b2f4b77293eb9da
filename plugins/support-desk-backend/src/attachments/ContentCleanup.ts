import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type {
  AttachmentStore,
  ClockService,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { UnattachedContents } from './UnattachedContents';

/** No upload takes longer. */
const KEEP_MS = 24 * 3_600_000;

/** Deletes contents that no file has named for a day: the back end ended during their upload, or they could not be deleted. */
export class ContentCleanup {
  readonly #contents: AttachmentStore;
  readonly #unattached: UnattachedContents;
  readonly #clock: ClockService;
  readonly #logger: LoggerService;

  constructor(options: {
    contents: AttachmentStore;
    unattached: UnattachedContents;
    clock: ClockService;
    logger: LoggerService;
  }) {
    this.#contents = options.contents;
    this.#unattached = options.unattached;
    this.#clock = options.clock;
    this.#logger = options.logger;
  }

  /** Cleans up every hour, on one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-clean-up-attachments',
      frequency: { hours: 1 },
      timeout: { minutes: 10 },
      scope: 'global',
      fn: signal => this.run(signal),
    });
  }

  /** What cannot be deleted now is left to the next run. */
  async run(signal?: AbortSignal): Promise<void> {
    const before = new Date(this.#clock.now().getTime() - KEEP_MS);
    for (const id of await this.#unattached.listBefore(before)) {
      if (signal?.aborted) return;
      await this.discard(id);
    }
  }

  /** Deletes a content that no file names. Where that does not work, a later run does it. */
  async discard(id: string): Promise<void> {
    try {
      await this.#contents.delete(id);
      await this.#unattached.remove(id);
    } catch (error) {
      this.#logger.warn(
        `Content of attachment ${id} was not deleted: ${stringifyError(error)}`,
      );
    }
  }
}
