import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  localDate,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { SupportModelRegistry } from '../models';
import type { ReportAudience } from '../reports/ReportAudience';
import { beginningOfDay } from './beginningOfDay';
import { namelessMessage } from './feedbackMessages';
import type { FeedbackStore } from './FeedbackStore';
import { keepersOf } from './keepersOf';

/** Tells of a day's feedback without names when the day is over, so that no notice says when it was given. */
export class FeedbackDigest {
  readonly #feedback: FeedbackStore;
  readonly #registry: Pick<SupportModelRegistry, 'list'>;
  readonly #audience: ReportAudience;
  readonly #clock: ClockService;
  readonly #logger: LoggerService;

  constructor(options: {
    feedback: FeedbackStore;
    registry: Pick<SupportModelRegistry, 'list'>;
    audience: ReportAudience;
    clock: ClockService;
    logger: LoggerService;
  }) {
    this.#feedback = options.feedback;
    this.#registry = options.registry;
    this.#audience = options.audience;
    this.#clock = options.clock;
    this.#logger = options.logger;
  }

  /** Looks every hour, for days end at another one in each zone; on one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-feedback',
      frequency: { hours: 1 },
      // A portal that starts has other things to do first.
      initialDelay: { minutes: 1 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: () => this.run(),
    });
  }

  async run(): Promise<void> {
    for (const { model } of await this.#registry.list()) {
      try {
        await this.#tell(model);
      } catch (error) {
        this.#logger.error(
          `Could not tell of feedback about ${model.ref}: ${stringifyError(
            error,
          )}`,
        );
      }
    }
  }

  async #tell(model: CompiledModel) {
    const now = this.#clock.now();
    const keepers = await this.#audience.holdersOf({ model }, keepersOf(model));
    await this.#feedback.tell(
      { model: model.ref, before: beginningOfDay(model, now) },
      count =>
        namelessMessage(model, {
          count,
          day: localDate(model, now),
          recipients: [...keepers, model.owner],
        }),
      now,
    );
  }
}
