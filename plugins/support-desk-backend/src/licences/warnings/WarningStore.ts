import type { Message } from '../../outbox/types';
import type { Occasion } from './warningsOf';

/** An occasion of a licence that holds, as it is kept. */
export interface StoredWarning extends Occasion {
  id: string;
  licence: string;
  since: Date;
  /** It is told again on this day, `YYYY-MM-DD` in the zone of the model. */
  snoozed?: { until: string; by: string };
}

/** What came of looking at all licences. */
export interface WarningChanges {
  /** Occasions that hold and are not kept yet. */
  begun: StoredWarning[];
  /** Kept ones that hold and whose day to be told again has come. */
  awake: StoredWarning[];
  /** Kept ones that hold no longer. */
  ended: StoredWarning[];
  at: Date;
  /** What is told of those that are to be told. */
  messagesOf(told: StoredWarning[]): Message[];
}

/** Keeps what managers of licences are told. */
export interface WarningStore {
  /** All that hold, the oldest first. */
  list(): Promise<StoredWarning[]>;

  /** One that holds. */
  find(id: string): Promise<StoredWarning | undefined>;

  /**
   * Stores changes with what is told of them, whole or not at all. Of several replicas that saw the same, one tells it; an occasion
   * of a day is told once, even if it ended between and holds again.
   */
  change(changes: WarningChanges): Promise<void>;

  /** Puts one off, or wakes it. @returns nothing where it has ended */
  snooze(
    id: string,
    snoozed: StoredWarning['snoozed'],
  ): Promise<StoredWarning | undefined>;
}
