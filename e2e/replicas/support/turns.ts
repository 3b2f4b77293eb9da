import assert from 'node:assert/strict';
import type { TaskRun } from './TaskLog';

/** How often tasks of Support Desk run, in milliseconds. */
const FREQUENCIES: Record<string, number> = {
  'support-desk-clock-sweep': 60_000,
  'support-desk-outbox': 10_000,
};

/** A task runs on one replica at a time and once in its time; over all, each replica has its turns. */
export function assertTurns(runs: TaskRun[], replicas: string[]) {
  const of = (task: string) => runs.filter(it => it.task === task);
  for (const task of new Set(runs.map(it => it.task))) {
    assertOneAtATime(task, of(task));
  }
  for (const [task, frequencyMs] of Object.entries(FREQUENCIES)) {
    const times = of(task).map(it => it.startedAt.getTime());
    const mostRuns = (times.at(-1)! - times[0]) / frequencyMs + 2;
    assert.ok(times.length < mostRuns, `${task} ran ${times.length} times`);
  }
  const turns = new Set(runs.map(it => it.replica));
  assert.deepEqual([...turns].sort(), replicas);
}

function assertOneAtATime(task: string, runs: TaskRun[]) {
  for (const [index, run] of runs.slice(1).entries()) {
    const { endedAt } = runs[index];
    assert.ok(endedAt && endedAt <= run.startedAt, `${task} ran twice at once`);
  }
}
