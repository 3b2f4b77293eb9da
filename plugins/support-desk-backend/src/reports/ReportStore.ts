import type { Message } from '../outbox/types';
import type { IdempotentRequest } from '../database';
import type { ReportContent } from './ReportMaker';

/** A report of one period. */
export interface ReportKey {
  modelRef: string;
  /** Id of a report of the model. */
  report: string;
  /** `2025-03`, `2025-Q1` or `2025`. */
  period: string;
}

/** A report as it was when its period was over. */
export interface ReportSnapshot extends ReportKey {
  queryVersion: number;
  frozenAt: Date;
  content: ReportContent;
}

/** That people were told of a report. */
export interface ReportDelivery extends ReportKey {
  id: string;
  /** `due` and `review` happen once for each period; what is sent by hand has an occasion of its own. */
  occasion: string;
  /** Entity reference; `support-desk` for the suite itself. */
  actor: string;
  at: Date;
  /** Entity references. */
  recipients: string[];
}

/** What somebody is to do because of a review. */
export interface ReviewAction {
  text: string;
  /** Entity reference of a user or a group. */
  owner?: string;
  /** Local day in the zone of the model. */
  dueOn?: string;
  done?: ActionDone;
}

/** That an action is done. */
export interface ActionDone {
  by: string;
  at: Date;
}

/** What came of looking at a report; `period` is the one that was reviewed. */
export interface StoredReportReview extends ReportKey {
  id: string;
  reviewer: string;
  with?: string;
  at: Date;
  outcome: string;
  actions: ReviewAction[];
}

/** What was kept of the reports of some models, without what they say. */
export interface ReportFacts {
  frozen: Omit<ReportSnapshot, 'content' | 'queryVersion'>[];
  /** Without reminders. */
  sent: (ReportKey & Pick<ReportDelivery, 'occasion' | 'at'>)[];
  reviewed: ReportKey[];
}

/** Keeps reports of periods that are over, to whom they went, and their reviews. */
export interface ReportStore {
  snapshot(key: ReportKey): Promise<ReportSnapshot | undefined>;

  /** Keeps a report for ever. @returns what is kept: of several replicas the first one's */
  freeze(snapshot: ReportSnapshot): Promise<ReportSnapshot>;

  /**
   * Keeps that people are told, with what they are told: both or neither, and once for each occasion.
   *
   * @returns whether this was the first time
   * @throws ConflictError when the same idempotency key came with another request
   */
  deliver(
    delivery: ReportDelivery,
    messages: Message[],
    request?: IdempotentRequest,
  ): Promise<boolean>;

  /**
   * Keeps a review with what is told of it. A request that was seen before answers the review that it made.
   *
   * @throws ConflictError when the same idempotency key came with another request
   */
  review(
    review: StoredReportReview,
    messages: Message[],
    request?: IdempotentRequest,
  ): Promise<StoredReportReview>;

  /** The reviews of a period of a report, the first one first. */
  reviewsOf(key: ReportKey): Promise<StoredReportReview[]>;

  /** A review of any period of a report. */
  findReview(
    key: Omit<ReportKey, 'period'>,
    id: string,
  ): Promise<StoredReportReview | undefined>;

  /**
   * Keeps that an action is done, unless it is already, or that it is not.
   *
   * @param action - its number in the review, from 1
   * @returns the review as it is then
   */
  tick(
    review: string,
    action: number,
    done: ActionDone | undefined,
  ): Promise<StoredReportReview>;

  /** What there is of models, by full references. */
  factsOf(models: string[]): Promise<ReportFacts>;

  /** When the first ticket of a model was logged. */
  firstTicketAt(model: string): Promise<Date | undefined>;
}
