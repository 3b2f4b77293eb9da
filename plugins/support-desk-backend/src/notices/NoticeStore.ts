import type {
  Chase,
  ConcernedService,
  NoticeEvent,
  NoticeKind,
  NoticeState,
  RecipientState,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Message } from '../outbox/types';
import type { IdempotentRequest } from '../database';

/** What a notice says beside its title and text. */
export interface NoticeFacts {
  /** What the model wants said, by its words. */
  points: { topic: string; text: string }[];
  /** Ids of services of the model that it names. */
  services: string[];
  /** Those, and what depended on them when it was written. */
  concerned: ConcernedService[];
  channels: string[];
  /** Why service is down. */
  reason?: string;
  backupPlan?: string;
  leadReason?: string;
  replyBy?: string;
  /** When all were asked last: at sending, or when it was given another time. */
  askedAt?: string;
  /** When those were reminded by themselves who had not replied, since they were asked last. */
  remindedAt?: string;
  /** When those were asked to phone who do, since the recipients were asked last. */
  chaseAskedAt?: string;
  /** Claimed exclusions of the availability promise. */
  exclusions: string[];
  severity?: {
    priority: string;
    decidedBy: string[];
    at: string;
    note?: string;
  };
  recovery?: { option: string; by: string; at: string };
  reports: {
    id: string;
    form: string;
    by: string;
    at: string;
    fields: Record<string, string>;
  }[];
  review?: {
    by: string;
    at: string;
    text: string;
    measures: { text: string; owner?: string; dueOn?: string }[];
  };
}

/** A notice as it is stored. */
export interface StoredNotice {
  id: string;
  /** Goes up with every change. */
  version: number;
  modelRef: string;
  /** Id of a notice of the model. */
  type: string;
  kind: NoticeKind;
  state: NoticeState;
  title: string;
  text: string;
  facts: NoticeFacts;
  /** Planned. */
  startsAt?: Date;
  /** Expected. */
  endsAt?: Date;
  startedAt?: Date;
  endedAt?: Date;
  /** When it changes by itself, or somebody has to be reminded. */
  nextAt?: Date;
  postedBy: string;
  createdAt: Date;
  sentAt?: Date;
  /** The notice that it follows. */
  follows?: string;
}

/** Somebody who is told. */
export interface StoredRecipient {
  userRef: string;
  /** Role or party of the model. */
  as: string;
  groupRef?: string;
  /** Last: another time of the interruption asks anew. */
  askedAt: Date;
  acknowledgedAt?: Date;
  remark?: string;
  wantsReply: boolean;
}

/** A call to somebody who had not replied. */
export interface StoredChase {
  id: string;
  userRef: string;
  channel: string;
  result: Chase['result'];
  note?: string;
  actor: string;
  at: Date;
}

/** What happened, with what is needed to tell it. */
export interface StoredEvent {
  at: Date;
  type: NoticeEvent['type'];
  /** None: it happened by itself. */
  actor?: string;
  data: {
    text?: string;
    changes?: { field: string; from?: string; to?: string }[];
    /** Of `rescheduled`: who had replied until then. */
    replies?: { user: string; at: string; remark?: string }[];
    /** Of steps of a procedure: which, and how it stands. */
    step?: {
      checklist: string;
      step: string;
      state: string;
      answer?: string;
      outcome?: string;
    };
    /** Of answers to tickets: by which request, and what came of it. */
    answer?: {
      key?: string;
      hash: string;
      answered: string[];
      refused: { ticket: string; message: string }[];
    };
  };
}

/** Something that happens to a notice, all of it or nothing. */
export interface NoticeChange {
  /** As it becomes, with the version that it was seen at. */
  notice: StoredNotice;
  at: Date;
  events: StoredEvent[];
  messages: Message[];
  /** Instead of those who were told so far. */
  recipients?: StoredRecipient[];
  /** References of what it concerns now. */
  entities?: string[];
  /** Ids of tickets that are linked, and no longer. */
  tickets?: { add: string[]; remove: string[] };
  /** What happens to another notice with it, as to the one that it follows. */
  also?: NoticeChange;
}

/** How many of those who were asked have replied, or were reached by phone. */
export interface ReplyCount {
  total: number;
  acknowledged: number;
  chased: number;
}

/** What lists of notices are narrowed down to. */
export interface NoticeFilter {
  models: string[];
  kinds?: NoticeKind[];
  states?: NoticeState[];
  entity?: string;
  /** Id of a ticket that is linked to them. */
  ticket?: string;
  /** Drafts are for those who post in these models only, and for whoever wrote them. */
  draftsOf: { models: string[]; user: string };
  /** Only those in which this person has to reply. */
  awaiting?: string;
  /** Words in title and text. */
  q?: string;
}

/** Where a page of a list ended. */
export interface Place {
  sortAt: number;
  id: string;
}

/** Notices, whom they told and what happened to them. */
export interface NoticeStore {
  /**
   * @returns the notice; of a repeated request the one that it made
   * @throws ConflictError for the same key with another request
   */
  add(
    change: NoticeChange & { request?: IdempotentRequest },
  ): Promise<StoredNotice>;

  /**
   * The notice that a repeated request made.
   *
   * @throws ConflictError for the same key with another request
   */
  findRepeated(request: IdempotentRequest): Promise<StoredNotice | undefined>;

  find(id: string): Promise<StoredNotice | undefined>;

  /** Those that come next first, those that are over last; a page of them. */
  list(
    filter: NoticeFilter,
    page: { limit: number; after?: Place },
  ): Promise<StoredNotice[]>;

  /** How many a filter leaves. */
  count(filter: NoticeFilter): Promise<number>;

  /**
   * @returns the notice with its new version
   * @throws StaleNoticeError when somebody else was faster
   */
  update(change: NoticeChange): Promise<StoredNotice>;

  /** Those of which something is due; oldest first. */
  listDue(now: Date, limit: number): Promise<StoredNotice[]>;

  /** Interruptions that lay in a span of time, of some models: planned or not, begun or not, none cancelled, none a draft. */
  interruptions(filter: {
    models: string[];
    from: Date;
    to: Date;
  }): Promise<StoredNotice[]>;

  recipientsOf(notices: string[]): Promise<Map<string, StoredRecipient[]>>;
  /** Those notices are left out in which nobody was asked. */
  replyCounts(notices: string[]): Promise<Map<string, ReplyCount>>;
  /** How one person stands in those of which they were told. */
  statesOf(
    notices: string[],
    userRef: string,
  ): Promise<Map<string, RecipientState>>;
  /** Keeps the reply of somebody who was asked; again changes the remark only. */
  acknowledge(
    notice: string,
    userRef: string,
    reply: { at: Date; remark?: string },
  ): Promise<void>;
  chasesOf(notices: string[]): Promise<Map<string, StoredChase[]>>;
  addChase(notice: string, chase: StoredChase): Promise<void>;

  eventsOf(notice: string): Promise<StoredEvent[]>;
  ticketsOf(notice: string): Promise<string[]>;
  /** Those about a ticket. */
  aboutTicket(ticket: string): Promise<StoredNotice[]>;
  /** The notices that follow some. */
  followersOf(notices: string[]): Promise<StoredNotice[]>;
}
