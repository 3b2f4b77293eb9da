import type { Knex } from 'knex';
import type { Message } from '../outbox/types';
import type { IdempotentRequest } from '../database';

/** A seat with a holder by name. */
export interface StoredSeat {
  id: string;
  licence: string;
  /** Full reference of a user or group. */
  holder: string;
  since: Date;
  givenBy: string;
  /** Id of the request that it came from. */
  request?: string;
  note?: string;
  overUseReason?: string;
  lastUsedAt?: Date;
  /** When its holder was asked whether it is still needed. */
  askedAt?: Date;
}

/** A seat to be given. */
export interface SeatGift {
  seat: StoredSeat;
  /** It is one of those in use without a holder: the number in use stays as it is. */
  isUnnamed: boolean;
  messages: Message[];
  /** Marks what may be repeated without giving two. */
  request?: IdempotentRequest;
}

/** A seat to be taken back. */
export interface SeatRelease {
  licence: string;
  seat: string;
  actor: string;
  at: Date;
  reason?: string;
  messages: Message[];
}

/** Holders to be asked whether they still need their seats. */
export interface SeatAsks {
  /** Each message is sent only if its seat is marked as asked by this. */
  asks: { seat: string; message: Message }[];
  at: Date;
  /** Whoever was asked after it is not asked again, unless the seat was used since. */
  notSince: Date;
}

/** Keeps seats. What is in use is counted in the same transaction, under a condition: a seat that there is not is never given. */
export interface SeatStore {
  /** Those of a licence, by the time at which they were given. */
  list(licence: string): Promise<StoredSeat[]>;

  find(licence: string, seat: string): Promise<StoredSeat | undefined>;

  /** Those of some licences that some users and groups hold. */
  heldBy(licences: string[], holders: string[]): Promise<StoredSeat[]>;

  /**
   * The seat that a request has given already, by its id; it may be released since.
   *
   * @throws ConflictError when the same idempotency key came with another request
   */
  findRepeated(request: IdempotentRequest): Promise<string | undefined>;

  /**
   * @throws NoneFreeError where all that was bought is in use, unless the gift has a reason for over-use
   * @throws NoneUnnamedError where none is in use without a holder
   * @throws HeldAlreadyError where the holder has one
   * @throws NotFoundError where the licence is gone
   */
  give(gift: SeatGift): Promise<StoredSeat>;

  /** As {@link SeatStore.give}, in the transaction of something larger. */
  giveWithin(tx: Knex.Transaction, gift: SeatGift): Promise<StoredSeat>;

  /** @throws NotFoundError where it was taken back already */
  release(release: SeatRelease): Promise<void>;

  /** Marks seats as asked for, and tells their holders. @returns how many were asked */
  ask(asks: SeatAsks): Promise<number>;
}
