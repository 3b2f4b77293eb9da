import type { TicketSnapshot } from '../tickets/TicketSnapshot';

/** A stretch of time in which a clock stood. */
export interface Pause {
  from: Date;
  to: Date;
  /** `waiting-for-customer`, `closed`, …: all that kept it standing. */
  reasons: string[];
}

/** How a clock stood when its ticket was reopened and it went on. */
export interface ClockCycle {
  startedAt: Date;
  dueAt?: Date;
  metAt?: Date;
  missedAt?: Date;
  stoppedAt?: Date;
}

/** A clock of a ticket as it is stored. What was promised stands in the ticket's snapshot under the same id. */
export interface StoredClock {
  id: string;
  measure: string;
  startedAt: Date;
  /** Absent: a promise without a time, which is never overdue. */
  dueAt?: Date;
  /** Who set the due time by hand or agreed on it; pauses and new targets then leave it where it is. */
  dueSetBy?: string;
  /** When 75 % of its time are used. */
  atRiskAt?: Date;
  /** When its team was told that. */
  warnedAt?: Date;
  pausedSince?: Date;
  /** Why it stands; it goes on when all of them have ended. */
  pauseReasons: string[];
  /** Why it stood earlier in the same pause. */
  endedPauseReasons?: string[];
  /** The pauses that ended, in order and without overlaps. */
  pauses: Pause[];
  metAt?: Date;
  /** The due time, once it passed without being met. */
  missedAt?: Date;
  /** Closed, cancelled or replaced before it was met. A clock that was met is only ever stopped by being replaced. */
  stoppedAt?: Date;
  /** What it was before its ticket was reopened, the earliest first. */
  cycles: ClockCycle[];
}

/** Of a ticket's snapshot, what its clocks need. */
export type FrozenTargets = Pick<TicketSnapshot, 'targets'>;

/** A due time that changed; absent on either side: there was, or is, none. */
export interface DueChange {
  /** Id of the clock that has it now; of the one that stopped where none does. */
  clock: string;
  measure: string;
  title: string;
  oldDueAt?: Date;
  newDueAt?: Date;
}

/** A ticket's clocks after a change of its targets. */
export interface ClockChanges extends FrozenTargets {
  clocks: StoredClock[];
  /** What it changes for people; empty: nothing. */
  changes: DueChange[];
}
