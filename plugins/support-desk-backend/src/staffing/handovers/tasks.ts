import type { CompiledTransition } from '@supportdesk/backstage-plugin-support-desk-common';
import { contentHash } from '../../database';
import type { DoneTask } from './TaskStore';

/** How long before a hand-over its open tasks are due. */
const TASKS_DUE_MS = 14 * 24 * 3_600_000;

/** By what a task is known: whoever reorders tasks takes back no tick. */
export const taskKey = (text: string): string => contentHash(text);

/** The tasks of a transition that nobody has ticked. */
export function openTasks(
  { id, tasks }: CompiledTransition,
  done: DoneTask[],
): string[] {
  return tasks.filter(
    text => !done.some(it => it.transition === id && it.task === taskKey(text)),
  );
}

/** Whether the tasks of what holds from an instant have to be done by now (S1-47). */
export function areTasksDue(holdsFrom: Date | undefined, now: Date): boolean {
  return (
    holdsFrom !== undefined &&
    now.getTime() >= holdsFrom.getTime() - TASKS_DUE_MS
  );
}
