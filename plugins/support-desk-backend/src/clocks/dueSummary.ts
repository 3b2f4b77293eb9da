import type { StoredClock } from './types';

/** How the clocks of a ticket stand together: what lists are sorted and counted by. */
export interface DueSummary {
  state: 'running' | 'paused' | 'none';
  /** The earliest due time of those that run, also when it has passed: late is what comes first. */
  nextDueAt?: Date;
  /** When that clock becomes one to look at. */
  atRiskAt?: Date;
}

/** Sums up the clocks of a ticket. */
export function summarizeClocks(clocks: StoredClock[]): DueSummary {
  const timed = clocks.filter(
    clock => clock.dueAt && !clock.metAt && !clock.stoppedAt,
  );
  const [next] = timed
    // A pause makes nothing undone that was missed before.
    .filter(clock => !clock.pausedSince || clock.missedAt)
    .sort((a, b) => a.dueAt!.getTime() - b.dueAt!.getTime());
  if (next) {
    return {
      state: 'running',
      nextDueAt: next.dueAt,
      atRiskAt: next.atRiskAt,
    };
  }
  return { state: timed.length > 0 ? 'paused' : 'none' };
}
