import type { Message } from './types';

/** A message that waits for its delivery. */
export interface PendingMessage {
  id: string;
  message: Message;
  /** How often its delivery has begun, this time included. */
  attempts: number;
}

/** Keeps messages until they are delivered. They are written together with the fact that they tell of. */
export interface OutboxStore {
  /**
   * Messages that are due, for the caller to deliver. Nobody else gets them for as long as `leaseMs`; one that is neither
   * completed nor postponed comes again then, which makes a delivery happen at least once.
   */
  claim(options: {
    now: Date;
    leaseMs: number;
    limit: number;
  }): Promise<PendingMessage[]>;

  /** Notes that a message is delivered. */
  complete(id: string, now: Date): Promise<void>;

  /** Notes that a delivery failed, and when to try again; without `nextAttemptAt` it is given up. */
  postpone(id: string, error: string, nextAttemptAt?: Date): Promise<void>;

  /** Forgets what was delivered before an instant. */
  deleteDelivered(before: Date): Promise<number>;
}
