import type { Message } from '../../outbox/types';

/** A transition of a model. */
export interface TransitionKey {
  /** Full reference. */
  modelRef: string;
  /** Id in the model. */
  transition: string;
}

/** What has been done about a transition. */
export interface TransitionState {
  firstSeenAt: Date;
  /** The instant of the last hand-over whose tickets have all moved. */
  heldFrom?: Date;
  /** When its owner was last reminded that it is not agreed. */
  remindedAt?: Date;
  /** The hand-over, by its instant, of which the open tasks were told. */
  tasksToldFor?: Date;
}

/** The open tickets that pass from a group. */
export interface PassingTickets {
  modelRef: string;
  from: string;
  /** Ids of levels and of contacts: of one of them. */
  levels: string[];
  contacts: string[];
}

/** Something to note about a transition, with what is told of it. */
export interface Claim extends TransitionKey {
  now: Date;
  messages: Message[];
}

/**
 * Remembers what was done about transitions. What is noted is claimed: of two replicas one notes it, and its messages are written with the note.
 * The methods that claim answer whether the caller was the one.
 */
export interface TransitionStore {
  /** Notes which transitions a model has, and answers their states by id. */
  see(
    modelRef: string,
    transitions: string[],
    now: Date,
  ): Promise<Map<string, TransitionState>>;

  /** Ids of open tickets, the oldest first. */
  listPassing(tickets: PassingTickets, limit: number): Promise<string[]>;

  countPassing(tickets: PassingTickets): Promise<number>;

  /** How many tickets have moved with the hand-over that holds from an instant. */
  countMoved(key: TransitionKey, holdsFrom: Date): Promise<number>;

  /** Notes that all tickets have moved. */
  complete(claim: Claim & { holdsFrom: Date }): Promise<boolean>;

  /** Notes a reminder, unless there was one after an instant. */
  remind(claim: Claim & { unlessAfter: Date }): Promise<boolean>;

  /** Notes that the open tasks of a hand-over were told. */
  tellTasks(claim: Claim & { holdsFrom: Date }): Promise<boolean>;
}
