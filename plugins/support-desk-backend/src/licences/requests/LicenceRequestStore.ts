import type {
  LicenceRequest,
  LicenceRequestDetail,
  LicenceRequestState,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { Message } from '../../outbox/types';
import type { IdempotentRequest } from '../../database';

/** A decision on a request. */
export interface Decision {
  by: string;
  at: Date;
  reason?: string;
}

/** A request for a licence: facts only. Days are `YYYY-MM-DD` in the zone of the model, people are full references. */
export interface StoredRequest {
  /** Sorts by the time of asking: the order of the queue. */
  id: string;
  /** Grows by one with every change. */
  version: number;
  licence: string;
  /** Of the licence, when it was asked for; read where it is gone. */
  title: string;
  modelRef: string;
  person: string;
  askedBy: string;
  askedAt: Date;
  reason: string;
  answers: LicenceRequest['answers'];
  remarks: string[];
  state: LicenceRequestState;
  /** Users and groups who were asked to approve it. */
  approvers: string[];
  approval?: Decision;
  /** Absent: none comes before the seat. */
  training?: StoredTraining;
  declined?: Decision & { reason: string };
  /** By which more was asked for. */
  ticket?: { id: string; key: string };
  updatedAt: Date;
  updatedBy: string;
}

/** The training of a request. */
export interface StoredTraining {
  /** Id of a request type of the model. */
  type: string;
  place?: string;
  /** Day of the class that is booked. */
  day?: string;
  attendedOn?: string;
  /** Days of classes. */
  missed: string[];
}

/** A request with its place in the queue for a seat, from 1; absent: it does not wait for one. */
export interface QueuedRequest extends StoredRequest {
  position?: number;
}

/** A line of the history. */
export interface RequestEvent {
  action: LicenceRequestDetail['history'][number]['action'];
  actor: string;
  at: Date;
  reason?: string;
  /** Of a class. */
  day?: string;
}

/** How a change of a request is stored: whole or not at all. */
export interface RequestChange {
  /** As it becomes, with the version that was seen. */
  request: StoredRequest;
  event: RequestEvent;
  /** Places in a class; absent: as many as come. */
  places?: number;
  messages: Message[];
}

/** Models, and licences besides. */
export interface LicenceScope {
  models: string[];
  licences: string[];
}

/** Which requests, those that were asked first first. */
export interface RequestFilter {
  /** `mine`: of the user, or asked by them; `toDo`: that wait for the user; `all`: that the user may see. */
  scope: 'mine' | 'toDo' | 'all';
  user: string;
  /** Full references of the user and of their groups. */
  memberships: string[];
  /** Where the user sees the requests of others. */
  seen: LicenceScope;
  /** Where the user gives seats. */
  managed: LicenceScope;
  /** Where the user sees to trainings, with the local day. */
  trained: (LicenceScope & { today: string })[];
  model?: string;
  licence?: string;
  /** Id of the ticket by which more was asked for. */
  ticket?: string;
  states?: LicenceRequestState[];
  limit: number;
  /** Id of the last one of the page before. */
  after?: string;
}

/** Keeps requests for licences, and the places in classes that they hold. */
export interface LicenceRequestStore {
  /**
   * Stores a new request. One that was seen before, by its idempotency key, answers the request that it made.
   *
   * @throws AskedAlreadyError where the person waits for the licence
   * @throws ClassFullError
   * @throws ConflictError when the same idempotency key came with another request
   */
  ask(
    change: RequestChange & { repeatable?: IdempotentRequest },
  ): Promise<QueuedRequest>;

  /** @throws ConflictError when the same idempotency key came with another request */
  findRepeated(request: IdempotentRequest): Promise<QueuedRequest | undefined>;

  find(id: string): Promise<QueuedRequest | undefined>;

  /** The one that has not ended, of a person for a licence. */
  findOpen(licence: string, person: string): Promise<QueuedRequest | undefined>;

  list(filter: RequestFilter): Promise<QueuedRequest[]>;

  /** The models of the requests for which a ticket was raised; full references. */
  modelsAbout(ticket: string): Promise<string[]>;

  /** Those that wait for a seat, those that were asked first first. */
  listWaiting(licence: string): Promise<QueuedRequest[]>;

  /** Those that go on though the person has a seat by now, with that seat and who gave it. */
  listSeated(): Promise<
    { request: QueuedRequest; seat: string; givenBy: string }[]
  >;

  /** What was done with a request, from the beginning. */
  historyOf(id: string): Promise<RequestEvent[]>;

  /** How many places of the classes of a training are taken, by day. */
  placesTaken(
    modelRef: string,
    training: string,
    days: string[],
  ): Promise<Map<string, number>>;

  /**
   * Stores a change, provided that the version of its request is still the stored one.
   *
   * @param besides - what else happens with it, before it: both or neither
   * @throws StaleRequestError when somebody else was faster
   * @throws ClassFullError
   */
  update(
    change: RequestChange,
    besides?: (tx: Knex.Transaction) => Promise<unknown>,
  ): Promise<QueuedRequest>;

  /** As {@link LicenceRequestStore.update}, in the transaction of something larger. */
  updateWithin(tx: Knex.Transaction, change: RequestChange): Promise<void>;
}
