import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { atRiskAt, dueOf } from './clockTime';
import type { StoredClock } from './types';

/**
 * A clock whose due time or start has changed: what follows from them follows anew. Met late is missed (C9). A miss that was told of
 * stays one where the new due time is past as well; one that nobody has noticed yet is left to the sweep, which tells of it.
 */
export function moveDue(
  frozen: FrozenTarget,
  clock: StoredClock,
  at: Date,
): StoredClock {
  const { dueAt, metAt, missedAt } = clock;
  const late =
    dueAt && (metAt ? dueAt < metAt : missedAt !== undefined && dueAt < at);
  return {
    ...clock,
    atRiskAt: atRiskAt(frozen, clock),
    missedAt: late ? dueAt : undefined,
  };
}

/** The same, with the due time that its target gives from its start and pauses; one that was set by hand stays put. */
export function recomputeDue(
  frozen: FrozenTarget,
  clock: StoredClock,
  at: Date,
): StoredClock {
  const { startedAt, dueAt, dueSetBy, pauses } = clock;
  return moveDue(
    frozen,
    { ...clock, dueAt: dueSetBy ? dueAt : dueOf(frozen, startedAt, pauses) },
    at,
  );
}
