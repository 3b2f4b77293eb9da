import { InputError } from '@backstage/errors';
import { moveDue } from './moveDue';
import type { FrozenTargets, StoredClock } from './types';

/** A due time that somebody sets or agrees on. */
export interface DueSetting {
  /** A date without time: see {@link closingOf}. */
  dueAt: Date;
  /** Reference of the user. */
  by: string;
  /** The present time. */
  at: Date;
}

/**
 * Gives a clock a due time by hand, or a promise without a time the date that was agreed (S2-45). It then stays put, whatever pauses
 * or new targets come, and can be missed. A miss is taken back where there is time again. To be applied after
 * {@link missOverdueClocks}.
 *
 * @throws InputError that names `clock` if the ticket has no such clock or it is over, `dueAt` if that lies before its start
 */
export function setDue(
  { targets }: FrozenTargets,
  clocks: StoredClock[],
  clockId: string,
  { dueAt, by, at }: DueSetting,
): StoredClock[] {
  const open = clocks.filter(it => !it.metAt && !it.stoppedAt);
  const clock = open.find(it => it.id === clockId);
  if (!clock) {
    const ids = open.map(it => it.id).join(', ') || 'none, for all are over';
    throw new InputError(
      `clock: '${clockId}' is not an open clock of this ticket; it must be one of: ${ids}.`,
    );
  }
  // A notice is due before the event at which its clock starts.
  if (dueAt < clock.startedAt && clock.measure !== 'lead') {
    throw new InputError(
      `dueAt: ${dueAt.toISOString()} is before the clock started; expected ${clock.startedAt.toISOString()} or later.`,
    );
  }
  const changed = { ...clock, dueAt, dueSetBy: by, warnedAt: undefined };
  return clocks.map(it =>
    it === clock ? moveDue(targets[clockId], changed, at) : it,
  );
}
