import { leaveOut } from './endPause';
import type { FrozenTargets, StoredClock } from './types';

/** What a solution fulfils, and a reopening undoes. */
const SOLVED = ['resolution', 'completion'];

/** When a ticket was closed, and reopened. */
export interface Reopening {
  /** Absent: it was resolved, not closed yet. */
  closedAt?: Date;
  at: Date;
  /** Measures whose clocks go on although they were met; default: resolution and completion. */
  measures?: string[];
}

/**
 * Lets clocks go on when their ticket is reopened: those that the closing stopped, and those that the solution had met. The time in
 * between is left out like a pause, for the reason `closed`, and the earlier cycle is kept. An answer stays given, and what was missed
 * stays missed. Clocks that a new target replaced before the closing stay stopped.
 */
export function reopenClocks(
  { targets }: FrozenTargets,
  clocks: StoredClock[],
  { closedAt, at, measures = SOLVED }: Reopening,
): StoredClock[] {
  const standsSince = (clock: StoredClock) => {
    const { measure, metAt, stoppedAt } = clock;
    if (!stoppedAt) return measures.includes(measure) ? metAt : undefined;
    return closedAt && closedAt <= stoppedAt ? stoppedAt : undefined;
  };
  return clocks.map(clock => {
    const since = standsSince(clock);
    if (!since) return clock;
    const { startedAt, dueAt, metAt, missedAt, stoppedAt } = clock;
    const cycle = { startedAt, dueAt, metAt, missedAt, stoppedAt };
    const going: StoredClock = {
      ...clock,
      metAt: undefined,
      stoppedAt: undefined,
      cycles: [...clock.cycles, cycle],
    };
    const closed = { from: since, to: at, reasons: ['closed'] };
    return leaveOut(targets[clock.id], going, closed);
  });
}
