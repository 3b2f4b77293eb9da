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
import type { SupportModelRegistry } from '../../models';
import type { MatrixKnowledgeStore } from '../MatrixKnowledgeStore';
import { rowsOfModel } from '../rowsOfModel';
import { versionOf } from '../versionOf';
import { StaleReviewError } from './errors';
import { lastReminderDay } from './reminderDay';
import { reminderMessages } from './reviewMessages';
import { remindedAt } from './ReviewSteps';
import type { ReviewStore, StoredReview } from './ReviewStore';
import { remindersOf } from './remindersOf';

interface ReviewRemindersOptions {
  reviews: Pick<ReviewStore, 'listOpen' | 'signaturesOf' | 'update'>;
  knowledge: Pick<MatrixKnowledgeStore, 'decisionsOf'>;
  registry: Pick<SupportModelRegistry, 'list'>;
  clock: ClockService;
  logger: LoggerService;
}

/** Reminds reviewers who have something left: a week before the due day, on it and then weekly, by the days of the model's zone. */
export class ReviewReminders {
  readonly #options: ReviewRemindersOptions;

  constructor(options: ReviewRemindersOptions) {
    this.#options = options;
  }

  /** Looks every hour, for days begin at another one in each zone; on one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-review-reminders',
      frequency: { hours: 1 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: () => this.run(),
    });
  }

  /** Reminds of each occasion once. */
  async run(): Promise<void> {
    const { reviews, registry, logger } = this.#options;
    const open = await reviews.listOpen();
    if (open.length === 0) return;
    const registered = await registry.list();
    const models = new Map(registered.map(({ model }) => [model.ref, model]));
    for (const review of open) {
      const model = models.get(review.modelRef);
      if (!model) continue;
      try {
        await this.#remind(review, model);
      } catch (error) {
        // Whoever was faster may have ended it; if not, the next run reminds.
        if (error instanceof StaleReviewError) continue;
        logger.error(
          `Could not remind of '${review.title}' of ${
            model.ref
          }: ${stringifyError(error)}`,
        );
      }
    }
  }

  async #remind(review: StoredReview, model: CompiledModel) {
    const { reviews, knowledge, clock } = this.#options;
    const { responsibilities: matrix } = model;
    const at = clock.now();
    const today = localDate(model, at);
    const day = lastReminderDay(review.dueOn, today);
    if (!matrix || !day) return;
    const rows = await rowsOfModel(model, knowledge);
    const columns = remindersOf(matrix, {
      review,
      rows,
      version: versionOf(matrix),
      signatures: await reviews.signaturesOf([review.id]),
    }).filter(it => {
      const told = review.reminded[it.column] ?? review.openedAt;
      return localDate(model, told) < day;
    });
    if (columns.length === 0) return;
    await reviews.update({
      review: remindedAt(
        review,
        columns.map(it => it.column),
        at,
      ),
      at,
      messages: reminderMessages(review, model, columns, today),
    });
  }
}
