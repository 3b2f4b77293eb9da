import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { atRiskAt, latest, shiftForPauses } from './clockTime';
import type { Pause, StoredClock } from './types';

/** Ends the pause of a clock, whatever its reasons, and leaves it out of the time that counts (C8). */
export function endPause(
  frozen: FrozenTarget,
  clock: StoredClock,
  at: Date,
): StoredClock {
  const { pausedSince, pauseReasons, endedPauseReasons = [] } = clock;
  if (!pausedSince) return clock;
  const going: StoredClock = {
    ...clock,
    pausedSince: undefined,
    pauseReasons: [],
    endedPauseReasons: undefined,
  };
  const reasons = [...new Set([...endedPauseReasons, ...pauseReasons])];
  return leaveOut(frozen, going, { from: pausedSince, to: at, reasons });
}

/**
 * Leaves a stretch of time out of a clock, as far as it lies after its other pauses: the due time moves, unless it is past or set by
 * hand (C8).
 */
export function leaveOut(
  frozen: FrozenTarget,
  clock: StoredClock,
  { from, to, reasons }: Pause,
): StoredClock {
  const { startedAt, dueAt, dueSetBy, pauses } = clock;
  const pause = { from: latest(from, pauses.at(-1)?.to ?? from), to, reasons };
  if (pause.to <= pause.from) return clock;
  const changed = {
    ...clock,
    pauses: [...pauses, pause],
    dueAt:
      dueAt && !dueSetBy
        ? shiftForPauses(frozen, startedAt, dueAt, [pause])
        : dueAt,
  };
  return { ...changed, atRiskAt: atRiskAt(frozen, changed) };
}
