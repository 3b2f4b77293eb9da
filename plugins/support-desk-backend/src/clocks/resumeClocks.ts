import { endPause } from './endPause';
import type { FrozenTargets, StoredClock } from './types';

/**
 * Ends a reason for which clocks stand. Where it was the last one, the clock goes on: the time of the pause that counts on the target's
 * own frozen calendar is added to its due time (C8), unless that was set by hand. To be applied after {@link missOverdueClocks}.
 */
export function resumeClocks(
  { targets }: FrozenTargets,
  clocks: StoredClock[],
  { at, reason }: { at: Date; reason: string },
): StoredClock[] {
  return clocks.map(clock => {
    if (!clock.pauseReasons.includes(reason)) return clock;
    const pauseReasons = clock.pauseReasons.filter(it => it !== reason);
    if (pauseReasons.length === 0) {
      return endPause(targets[clock.id], clock, at);
    }
    const endedPauseReasons = [...(clock.endedPauseReasons ?? []), reason];
    return { ...clock, pauseReasons, endedPauseReasons };
  });
}
