import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { endPause } from './endPause';
import type { FrozenTargets, StoredClock } from './types';

/** Stops all clocks that are not met: the ticket is closed, cancelled or merged. To be applied after {@link missOverdueClocks}. */
export function stopClocks(
  { targets }: FrozenTargets,
  clocks: StoredClock[],
  { at }: { at: Date },
): StoredClock[] {
  return clocks.map(clock =>
    clock.metAt ? clock : stopClock(targets[clock.id], clock, at),
  );
}

/** Stops one clock, met or not. */
export function stopClock(
  frozen: FrozenTarget,
  clock: StoredClock,
  at: Date,
): StoredClock {
  return clock.stoppedAt
    ? clock
    : { ...endPause(frozen, clock, at), stoppedAt: at };
}
