import {
  holdsFrom,
  isPassing,
  type CompiledModel,
  type CompiledTransition,
  type Passing,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import { notAgreedMessage, openTasksMessage } from './handoverMessages';
import { areTasksDue, openTasks } from './tasks';
import type { TaskStore } from './TaskStore';
import type { TransitionState, TransitionStore } from './TransitionStore';

const DAY_MS = 24 * 3_600_000;

/** How long an owner has to agree on a date before the first reminder. */
const FIRST_REMINDER_MS = 30 * DAY_MS;

/** Reminds of dates that are not agreed and of tasks that are not done. */
export class HandoverReminders {
  readonly #transitions: TransitionStore;
  readonly #tasks: TaskStore;

  constructor(options: { transitions: TransitionStore; tasks: TaskStore }) {
    this.#transitions = options.transitions;
    this.#tasks = options.tasks;
  }

  /** Tells what is due about the transitions of a model. */
  async remind(
    model: CompiledModel,
    states: Map<string, TransitionState>,
    now: Date,
  ): Promise<void> {
    for (const transition of Object.values(model.transitions)) {
      const state = states.get(transition.id);
      if (!state) continue;
      const instant = holdsFrom(model, transition);
      if (!instant) {
        await this.#remindOfDate(model, transition, state, now);
      } else if (isPassing(transition) && now < instant) {
        await this.#remindOfTasks(model, transition, state, {
          instant,
          now,
        });
      }
    }
  }

  async #remindOfDate(
    model: CompiledModel,
    transition: CompiledTransition,
    { firstSeenAt, remindedAt }: TransitionState,
    now: Date,
  ) {
    const known = now.getTime() - firstSeenAt.getTime();
    const wait = isAfterPassed(model, transition, now)
      ? DAY_MS
      : FIRST_REMINDER_MS;
    const aMonthAgo = DateTime.fromJSDate(now, { zone: 'utc' })
      .minus({ months: 1 })
      .toJSDate();
    if (known < wait || (remindedAt && remindedAt > aMonthAgo)) return;
    await this.#transitions.remind({
      modelRef: model.ref,
      transition: transition.id,
      unlessAfter: aMonthAgo,
      now,
      messages: [notAgreedMessage(model, transition)],
    });
  }

  async #remindOfTasks(
    model: CompiledModel,
    passing: Passing,
    { tasksToldFor }: TransitionState,
    { instant, now }: { instant: Date; now: Date },
  ) {
    const told = tasksToldFor?.getTime() === instant.getTime();
    if (told || passing.tasks.length === 0 || !areTasksDue(instant, now)) {
      return;
    }
    const tasks = openTasks(passing, await this.#tasks.list(model.ref));
    if (tasks.length === 0) return;
    await this.#transitions.tellTasks({
      modelRef: model.ref,
      transition: passing.id,
      holdsFrom: instant,
      now,
      messages: [
        openTasksMessage(model, passing, { holdsFrom: instant, tasks }),
      ],
    });
  }
}

/** Whether what a transition comes after has happened: then its date can be agreed on. */
function isAfterPassed(
  model: CompiledModel,
  { after }: CompiledTransition,
  now: Date,
): boolean {
  const before = after ? model.transitions[after] : undefined;
  const instant = before && holdsFrom(model, before);
  return instant !== undefined && instant <= now;
}
