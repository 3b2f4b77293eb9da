import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type {
  TicketCondition,
  TicketResource,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type {
  TicketEventType,
  TicketSort,
  TicketStatus,
  WaitingFor,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { StoredClock } from '../clocks/types';
import type { IdempotentRequest } from '../database';
import type { Message } from '../outbox/types';
import type { StoredTried } from '../selfHelp/StoredTried';
import type { TicketSnapshot } from './TicketSnapshot';

/** How far a ticket has come. Instants are ISO 8601 in UTC. */
export interface TicketProgress {
  waiting?: {
    for: WaitingFor;
    reason: string;
    since: string;
    until?: string;
    /** Entity reference of the group that it waits for. */
    team?: string;
    /** The request at another level that it waits for; it goes on when that one has ended. */
    raised?: { id: string; key: string };
  };
  resolution?: {
    text: string;
    at: string;
    /** Entity reference. */
    by: string;
    onFirstCall?: boolean;
  };
  /** What is known of it at the vendor. */
  vendor?: {
    reference?: string;
    url?: string;
    /** The vendor's own word, where it is none of the model's statuses. */
    status?: string;
    team?: string;
  };
  /** For which missed clocks its ladder was considered: when each was missed, by the id of the clock. */
  laddered?: Record<string, string>;
  /** What it was before a merge. */
  statusBefore?: TicketStatus;
  /** Key of the ticket that it was merged into. */
  mergedIntoKey?: string;
}

/** A ticket as it is stored: facts only, with ids of the model and entity references. */
export interface StoredTicket {
  id: string;
  /** `IHMS-42`: the prefix of the model and a number that grows. */
  key: string;
  /** Grows by one with every change. */
  version: number;
  modelRef: string;
  requestType: string;
  kind: string;
  summary: string;
  description: string;
  fields: Record<string, unknown>;
  confirmed: Record<string, boolean>;
  status: TicketStatus;
  modelStatus?: string;
  level: string;
  priority?: string;
  /** Id of a service of the model. */
  module?: string;
  moduleEntity?: string;
  /** Id of the contact that takes it. */
  contact?: string;
  reporter: string;
  onBehalfOf?: string;
  team?: string;
  assignee?: string;
  channel: string;
  createdAt: Date;
  updatedAt: Date;
  discoveredAt?: Date;
  notifiedAt?: Date;
  /** Id of a category of the model. */
  category?: string;
  progress: TicketProgress;
  /** What was tried before it was raised. */
  selfHelp?: StoredTried;
  /** Id of the ticket that goes on instead. */
  mergedInto?: string;
  /** When it goes on or closes by itself, if nobody acts before. */
  wakeAt?: Date;
  /** Users who have the same problem as the requester. Follows from events `affectedAdded` and `mergedFrom`, never set otherwise. */
  affected?: string[];
  /** What it froze of its model. */
  snapshot: TicketSnapshot;
  /** In the order in which they fall due; those without a time last. */
  clocks: StoredClock[];
}

/** Something that happened to a ticket, before it is stored. */
export interface NewTicketEvent {
  type: TicketEventType;
  /** When it happened; default: when it is recorded. */
  at?: Date;
  /** Hidden from the requester. */
  internal?: boolean;
  /** What the timeline shows. */
  data: Record<string, unknown>;
}

/** Something that happened to a ticket. */
export interface TicketEvent extends Required<NewTicketEvent> {
  /** 1, 2, 3 within a ticket. */
  number: number;
  /** The version that it made the ticket. */
  version: number;
  recordedAt: Date;
  /** Entity reference of who did it; `support-desk` for the suite itself. */
  actor: string;
}

/** A change of a ticket: what it becomes, what is told about it. Stored whole or not at all. */
export interface TicketChange {
  ticket: StoredTicket;
  actor: string;
  /** At least one: a change that nobody can read about did not happen. */
  events: NewTicketEvent[];
  messages: Message[];
  /** No subscriber is told of it. */
  isUntold?: boolean;
}

/** A ticket that has no key yet. */
export type UnkeyedTicket = Omit<StoredTicket, 'key' | 'version'>;

/** How a new ticket is stored. */
export interface TicketCreation {
  keyPrefix: string;
  request?: IdempotentRequest;
  /** Id of the visit in which it was written; the ticket does not keep it. */
  visit?: string;
  /** Called within the transaction, when the key is known. */
  build(identity: Pick<StoredTicket, 'key' | 'version'>): TicketChange;
  /** Changes of other tickets that come with it: all or none. */
  besides?(created: StoredTicket): TicketChange[];
  /** What else happens with it, in its transaction: both or neither. Not called for a request that was seen before. */
  within?(tx: Knex.Transaction, created: StoredTicket): Promise<void>;
}

export type DueFilter = 'overdue' | 'atRisk' | 'running' | 'paused' | 'none';

/** Which tickets; every list is "one of these", and what is left out does not matter. */
export interface TicketFilter {
  /** What the caller may see, and the scope. */
  conditions: PermissionCriteria<TicketCondition>[];
  models?: string[];
  /** Tickets whose module is this entity, or whose model is one of those that support it as a whole. */
  entity?: { ref: string; models: string[] };
  statuses?: string[];
  levels?: string[];
  priorities?: string[];
  requestTypes?: string[];
  assignees?: string[];
  reporters?: string[];
  /** For whom they were logged, else who logged them. */
  callers?: string[];
  /** `none`: tickets without a category. */
  categories?: string[];
  createdFrom?: Date;
  /** The first instant after. */
  createdTo?: Date;
  /** Tickets that came to one of the levels and to none of the others. */
  reached?: { levels: string[]; notLevels: string[] };
  /** Tickets that missed a target of one of the measures, from an instant until before another one. */
  missed?: { measures: string[]; from?: Date; to?: Date };
  due?: DueFilter[];
  /** Words of key, summary, description, people or remarks, whatever the case and the accents; the last may be a beginning. */
  text?: string;
  /** Of which tickets internal remarks count for `text`: those that this holds for, or all; default: of none. */
  internalFor?: PermissionCriteria<TicketCondition> | true;
  /** The instant against which `due` is judged. */
  now: Date;
}

/** Which version of which ticket: what is stored of it does not change but with its version. */
export type TicketVersion = Pick<StoredTicket, 'id' | 'version'>;

/** A page of tickets. */
export interface TicketListOptions {
  filter: TicketFilter;
  sort: TicketSort;
  order: 'asc' | 'desc';
  limit: number;
  cursor?: string;
}

export interface TicketPage<T = StoredTicket> {
  items: T[];
  nextCursor?: string;
  /** On the first page only: counting costs more than reading a page. */
  totalCount?: number;
}

export type DueCounts = Record<DueFilter | 'total', number>;

/** Keeps tickets, their clocks and their history. */
export interface TicketStore {
  /**
   * Stores a new ticket under the next key of its prefix. A request that was seen before answers the ticket that it made.
   *
   * @throws ConflictError when the same idempotency key came with another request, or somebody else was faster with one of the tickets
   * that change with it; nothing is stored then
   */
  create(creation: TicketCreation): Promise<StoredTicket>;

  /**
   * The ticket that a request has made already.
   *
   * @throws ConflictError when the same idempotency key came with another request
   */
  findRepeated(request: IdempotentRequest): Promise<StoredTicket | undefined>;

  /**
   * Stores a change, provided that `change.ticket.version` is still the stored one.
   *
   * @returns the ticket with its new version
   * @throws ConflictError when somebody else was faster; nothing is changed then
   */
  update(change: TicketChange): Promise<StoredTicket>;

  /**
   * Stores changes of several tickets, all of them or none.
   *
   * @returns the tickets with their new versions, in the order of the changes
   * @throws ConflictError when somebody else was faster with one of them; nothing is changed then
   */
  updateAll(changes: TicketChange[]): Promise<StoredTicket[]>;

  /** The id of a ticket that is named by it or by its key. */
  idOf(idOrKey: string): Promise<string | undefined>;

  /** By id or key. */
  find(idOrKey: string): Promise<StoredTicket | undefined>;

  /** Those of some ids that there are, in no order. */
  findAll(ids: string[]): Promise<StoredTicket[]>;

  /** A ticket as it was at a version, from its history; without those who are affected, who are no part of a version. */
  findAt(id: string, version: number): Promise<StoredTicket | undefined>;

  /** @throws InputError when the cursor is not one of this list */
  list(options: TicketListOptions): Promise<TicketPage>;

  /** The same page without what is stored of its tickets. @throws InputError as {@link TicketStore.list} */
  listVersions(options: TicketListOptions): Promise<TicketPage<TicketVersion>>;

  count(filter: TicketFilter): Promise<number>;

  /** How many are in which state of their next due time. */
  countDue(filter: TicketFilter): Promise<DueCounts>;

  /** Ids of tickets with a clock that passed its due time and is not marked as missed yet; the oldest first. */
  listNewlyMissed(options: {
    now: Date;
    limit: number;
  }): Promise<{ id: string; modelRef: string }[]>;

  /** Ids of tickets whose time has come to go on or to close by themselves; the oldest first. */
  listWaking(options: { now: Date; limit: number }): Promise<string[]>;

  /** Ids of tickets with a running clock that has used three quarters of its time, is not due yet, and of which nobody was warned. */
  listAtRisk(options: { now: Date; limit: number }): Promise<string[]>;

  /** Ids of tickets with a ladder and a missed target for which it was not considered; the oldest first. */
  listLadderDue(options: { now: Date; limit: number }): Promise<string[]>;

  /** Forgets which requests were made before an instant: repeated after that, they make new tickets. */
  forgetRequests(before: Date): Promise<void>;

  /** The history, from the beginning. */
  listEvents(ticketId: string): Promise<TicketEvent[]>;

  /** What permission rules know of tickets, in the order of the ids; `undefined` for one that does not exist. */
  getResources(ids: string[]): Promise<(TicketResource | undefined)[]>;
}

/** The actor of what the suite does by itself. */
export const SYSTEM_ACTOR = 'support-desk';
