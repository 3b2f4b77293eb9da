import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  groupBy,
  localDate,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { SupportModelRegistry } from '../../models';
import type { MatrixKnowledgeStore } from '../MatrixKnowledgeStore';
import { rowsOfModel } from '../rowsOfModel';
import { confirmedInMatrix } from './confirmedInMatrix';
import { reminderMessage } from './openPointMessages';
import type { OpenPointStore, StoredStep } from './OpenPointStore';
import { pointsOf } from './pointsOf';
import { pointState } from './pointState';
import { lastReminderDay } from './reminderDay';

interface OpenPointRemindersOptions {
  points: OpenPointStore;
  knowledge: Pick<MatrixKnowledgeStore, 'decisionsOf'>;
  registry: Pick<SupportModelRegistry, 'list'>;
  clock: ClockService;
  logger: LoggerService;
}

/** Reminds those who were asked until a day and have not answered: once before it and once after, by the days of the model's zone. */
export class OpenPointReminders {
  readonly #options: OpenPointRemindersOptions;

  constructor(options: OpenPointRemindersOptions) {
    this.#options = options;
  }

  /** Looks every hour, for days begin at another one in each zone; on one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-open-point-reminders',
      frequency: { hours: 1 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: () => this.run(),
    });
  }

  /** Reminds of each occasion once. */
  async run(): Promise<void> {
    const { registry, logger } = this.#options;
    for (const { model } of await registry.list()) {
      try {
        await this.#remind(model);
      } catch (error) {
        logger.error(
          `Could not remind of open points of ${model.ref}: ${stringifyError(
            error,
          )}`,
        );
      }
    }
  }

  async #remind(model: CompiledModel) {
    const { points, knowledge, clock } = this.#options;
    const at = clock.now();
    const steps = groupBy(await points.stepsOf(model.ref), it => it.point);
    const due = pointsOf(model).flatMap(({ point, hash }) => {
      const state = pointState(steps.get(point.id) ?? [], hash);
      return state.status === 'asked' && isDue(model, state, at)
        ? [{ point, hash, asked: state.asked! }]
        : [];
    });
    if (due.length === 0) return;
    const confirmedIn = confirmedInMatrix(await rowsOfModel(model, knowledge));
    for (const { point, hash, asked } of due) {
      if (confirmedIn(point)) continue;
      const reminder: StoredStep = {
        ...asked,
        id: uuid(),
        hash,
        step: 'remind',
        at,
      };
      const message = reminderMessage(asked, localDate(model, at), {
        modelRef: model.ref,
        model: model.title,
        owner: model.owner,
        about: point.about,
        text: point.text,
      });
      await points.append(model.ref, reminder, [message]);
    }
  }
}

/** Whether somebody who was asked has not been told since the last day of a reminder. */
function isDue(
  model: CompiledModel,
  { asked, reminded }: { asked?: StoredStep; reminded?: StoredStep },
  now: Date,
): boolean {
  const told = reminded ?? asked;
  if (!told || !asked?.dueOn) return false;
  const day = lastReminderDay(asked.dueOn, localDate(model, now));
  return day !== undefined && localDate(model, told.at) < day;
}
