import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { recomputeDue } from './moveDue';
import type { StoredClock } from './types';

/** What a clock that starts late takes over from others of its ticket. */
export interface Inheritance {
  /** The clock that stood when this one would have stood. */
  pausesOf?: StoredClock;
  /** The clock before it for the same measure: when that was met, and a due time set by hand, hold for this one too. */
  predecessor?: StoredClock;
  /** The present time. */
  at: Date;
}

/** A clock for a target that a ticket got later on, as if it had run from its start. */
export function startLate(
  frozen: FrozenTarget,
  { id, startedAt }: Pick<StoredClock, 'id' | 'startedAt'>,
  { pausesOf, predecessor, at }: Inheritance,
): StoredClock {
  const { dueAt, dueSetBy, metAt, missedAt } = predecessor ?? {};
  const running = metAt ? undefined : pausesOf;
  return recomputeDue(
    frozen,
    {
      id,
      measure: frozen.target.measure,
      startedAt,
      dueAt,
      dueSetBy,
      pausedSince: running?.pausedSince,
      pauseReasons: running?.pauseReasons ?? [],
      endedPauseReasons: running?.endedPauseReasons,
      pauses: pausesOf?.pauses ?? [],
      metAt,
      missedAt,
      cycles: [],
    },
    at,
  );
}

/** A clock that knows all pauses of its ticket, for one that has no predecessor. */
export function longestRunning(clocks: StoredClock[]): StoredClock | undefined {
  const live = clocks.filter(it => !it.stoppedAt);
  return live.find(it => !it.metAt) ?? live.at(-1);
}

/** `response`, or `response#2` where the ticket has had a clock of that id. */
export function freshId(id: string, taken: Record<string, unknown>): string {
  let fresh = id;
  for (let n = 2; fresh in taken; n++) fresh = `${id}#${n}`;
  return fresh;
}
