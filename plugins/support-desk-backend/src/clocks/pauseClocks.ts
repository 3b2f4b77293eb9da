import type { StoredClock } from './types';

/** When and why clocks are to stand. */
export interface PauseRequest {
  at: Date;
  /** What {@link resumeClocks} ends: the id of a status, `waiting`, … */
  reason: string;
  /** Which clocks; default: all. The vendor's own need not stand when ours do. */
  applies?: (clock: StoredClock) => boolean;
}

/**
 * Pauses the clocks that run (C8, S1-66). Reasons accumulate: a clock goes on when all of them have ended.
 *
 * One that was missed notes the pause too, though its due time stays: a later target leaves the pause out. To be applied after
 * {@link missOverdueClocks}, like every change of clocks.
 */
export function pauseClocks(
  clocks: StoredClock[],
  { at, reason, applies = () => true }: PauseRequest,
): StoredClock[] {
  return clocks.map(clock => {
    const { metAt, stoppedAt, pausedSince, pauseReasons } = clock;
    const over = metAt || stoppedAt || pauseReasons.includes(reason);
    if (over || !applies(clock)) return clock;
    return {
      ...clock,
      pausedSince: pausedSince ?? at,
      pauseReasons: [...pauseReasons, reason],
    };
  });
}
