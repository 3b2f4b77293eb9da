/** A clock of a ticket as it is stored. What was promised stands in the ticket's snapshot under the same id. */
export interface StoredClock {
  id: string;
  measure: string;
  startedAt: Date;
  /** Absent: a promise without a time, which is never overdue. */
  dueAt?: Date;
  /** When 75 % of its time are used. */
  atRiskAt?: Date;
  pausedSince?: Date;
  /** Why it stands; it goes on when all of them have ended. */
  pauseReasons: string[];
  /** Working milliseconds inside the pauses that ended. */
  pausedMs: number;
  metAt?: Date;
  /** The due time, once it passed without being met. */
  missedAt?: Date;
  /** Closed, cancelled or replaced before it was met. */
  stoppedAt?: Date;
}
