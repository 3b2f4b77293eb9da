import type { QueuedMessage } from './DatabaseQueue';
import type { MailMessage, Message } from './types';

/** A message that waits for its delivery. */
export interface PendingMessage<M extends QueuedMessage = Message> {
  id: string;
  message: M;
  /** How often its delivery has begun, this time included. */
  attempts: number;
}

/** What messages a delivery takes, and for how long. */
export interface Claim {
  now: Date;
  leaseMs: number;
  limit: number;
}

/** Keeps messages until they are delivered. They are written together with the fact that they tell of. */
export interface OutboxStore {
  /**
   * Messages of the portal that are due, for the caller to deliver. Nobody else gets them for as long as `leaseMs`; one that is neither
   * completed nor postponed comes again then, which makes a delivery happen at least once.
   */
  claim(options: Claim): Promise<PendingMessage[]>;

  /** The same for mails that go out by a mailbox. */
  claimMails(
    mailbox: string,
    options: Claim,
  ): Promise<PendingMessage<MailMessage>[]>;

  /** Mailboxes by which mails are due. */
  mailboxesDue(now: Date): Promise<string[]>;

  /** Adds mails that follow from a message; those that are there already stay as they are. */
  enqueueMails(mails: MailMessage[], now: Date): Promise<void>;

  /** Notes that a message is delivered. */
  complete(id: string, now: Date): Promise<void>;

  /** Notes that a delivery failed, and when to try again; without `nextAttemptAt` it is given up. */
  postpone(id: string, error: string, nextAttemptAt?: Date): Promise<void>;

  /** Forgets what was delivered before an instant. */
  deleteDelivered(before: Date): Promise<number>;
}
