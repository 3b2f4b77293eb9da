import type { NotificationMessage } from '../outbox/types';
import type { IdempotentRequest } from '../database';
import type { SurveyAnswer } from './pool';

/** One round of asking. */
export interface StoredRun {
  id: string;
  /** Goes up with every change. */
  version: number;
  modelRef: string;
  /** Id of a report of the model. */
  survey: string;
  question: string;
  /** As it was promised when people were asked. */
  anonymous: boolean;
  startedBy: string;
  startedAt: Date;
  /** Last day for answers, `YYYY-MM-DD` in the zone of the model. */
  closesOn: string;
  closedAt?: Date;
  remindedAt?: Date;
  seed: number;
}

/** Somebody who was asked. */
export interface StoredAsked {
  /** Id of a run, or of what is asked after the closing of a ticket; with the user it is one invitation. */
  round: string;
  userRef: string;
  modelRef: string;
  survey: string;
  /** After whose closing. */
  ticketId?: string;
  question: string;
  anonymous: boolean;
  askedAt: Date;
  /** `YYYY-MM-DD` in the zone of the model. */
  closesOn: string;
  answered: boolean;
  /** None where it is anonymous. */
  answer?: SurveyAnswer;
  /** When it was answered first; none where it is anonymous. */
  answeredAt?: Date;
}

/** A run with how it went. */
export interface CountedRun extends StoredRun {
  asked: number;
  answered: number;
}

/** Surveys, who was asked, and what they said: apart from each other where it is anonymous. */
export interface SurveyStore {
  /**
   * Starts a round, asks those who were drawn and tells them.
   *
   * @returns the round; of a repeated request the one that it started
   * @throws ConflictError for the same key with another request
   */
  start(start: {
    run: StoredRun;
    recipients: string[];
    messages: NotificationMessage[];
    request?: IdempotentRequest;
  }): Promise<StoredRun>;

  /** @throws ConflictError for the same key with another request */
  findRepeated(request: IdempotentRequest): Promise<StoredRun | undefined>;

  findRun(id: string): Promise<CountedRun | undefined>;
  /** Newest first. */
  listRuns(of: { model: string; survey: string }): Promise<CountedRun[]>;
  /** Those that nobody and no day has closed yet. */
  listOpenRuns(): Promise<CountedRun[]>;

  /**
   * @returns the round with its new version
   * @throws StaleRunError when somebody else was faster
   */
  updateRun(
    run: StoredRun,
    messages: NotificationMessage[],
    at: Date,
  ): Promise<void>;

  /** Those who were asked in a round, in no telling order. */
  askedIn(round: string): Promise<StoredAsked[]>;
  /** Users who were asked about a model since an instant. */
  askedSince(model: string, since: Date): Promise<string[]>;
  /** What waits for an answer of somebody, newest first. */
  waitingFor(user: string, from: string): Promise<StoredAsked[]>;
  find(round: string, user: string): Promise<StoredAsked | undefined>;

  /** Asks somebody after the closing of a ticket, and tells them; whoever was asked already is not asked again. */
  ask(asked: StoredAsked, message: NotificationMessage): Promise<void>;

  /**
   * Keeps an answer. With a name the last one counts; without one nobody knows which to replace.
   *
   * @param kept - `bucket`: where anonymous ones of the same time are
   * @throws SurveyClosedError, AlreadyAnsweredError
   */
  answer(
    asked: StoredAsked,
    kept: { answer: SurveyAnswer; at: Date; bucket: string },
  ): Promise<void>;

  /** Answers without names, sorted by what they say. */
  anonymousAnswers(bucket: string): Promise<SurveyAnswer[]>;
  /** Rounds whose last day lay between two, both included. */
  runsEnding(of: {
    model: string;
    survey: string;
    from: string;
    to: string;
  }): Promise<CountedRun[]>;
  /** How many were asked after closings in a span of time, and what those said who gave their names. */
  ratings(of: {
    model: string;
    survey: string;
    from: Date;
    to: Date;
  }): Promise<{ asked: number; answers: (SurveyAnswer & { by: string })[] }>;

  /** Ids of closed tickets of some models that changed since an instant and about which nobody was asked. */
  closedTickets(models: string[], since: Date): Promise<string[]>;
  /** The first day of a run or a rating of a survey. */
  firstUse(of: { model: string; survey: string }): Promise<Date | undefined>;
}
