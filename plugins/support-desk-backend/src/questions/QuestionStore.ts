import type { QuestionStatus } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { Message } from '../outbox/types';
import type { IdempotentRequest } from '../database';

/** A question to super users: facts only, with ids of the model and entity references. */
export interface StoredQuestion {
  id: string;
  /** Grows by one with every change. */
  version: number;
  modelRef: string;
  /** Id of a service of the model. */
  module?: string;
  /** Id of an area of super users of the model. */
  area?: string;
  summary: string;
  details: string;
  status: QuestionStatus;
  askedBy: string;
  askedAt: Date;
  updatedAt: Date;
  updatedBy: string;
  /** Whose turn it is. */
  offeredTo?: string;
  /** What it became. */
  ticket?: { id: string; key: string };
}

/** A question with the number of its answers. */
export interface CountedQuestion extends StoredQuestion {
  answers: number;
}

/** What was said about a question. */
export interface StoredAnswer {
  id: string;
  /** `followUp`: of whoever asked. */
  kind: 'answer' | 'followUp';
  author: string;
  at: Date;
  /** Markdown. */
  text: string;
  /** The asker said that it solved it. */
  solved: boolean;
}

/** How a change of a question is stored: whole or not at all. */
export interface QuestionChange {
  /** As it becomes, with the version that was seen. */
  question: StoredQuestion;
  /** What is said with it. */
  said?: StoredAnswer;
  /** Id of the answer that solved it. */
  solvedBy?: string;
  /** To whom it is to be offered: of these the one whose turn it is. */
  offerTo?: string[];
  /** What is told of it; called when it is known whose turn it is. */
  messages?(question: StoredQuestion): Message[];
}

/** Which questions: those of a scope, of the newest first. */
export interface QuestionFilter {
  /** `mine`: asked by the user; `toAnswer`: those of others in these models, or offered to the user; `all`: all of these. */
  scope: 'mine' | 'toAnswer' | 'all';
  user: string;
  /** Full references of the models of which the user sees the questions of others. */
  models: string[];
  /** Narrows it down to one model. */
  model?: string;
  statuses?: QuestionStatus[];
  limit: number;
  /** Id of the last one of the page before. */
  after?: string;
}

/** Keeps questions to super users, what was said about them, and whose turn it was. */
export interface QuestionStore {
  /**
   * Stores a new question. A request that was seen before answers the question that it made.
   *
   * @throws ConflictError when the same idempotency key came with another request
   */
  ask(
    change: QuestionChange & { request?: IdempotentRequest },
  ): Promise<CountedQuestion>;

  /**
   * The question that a request has made already.
   *
   * @throws ConflictError when the same idempotency key came with another request
   */
  findRepeated(
    request: IdempotentRequest,
  ): Promise<CountedQuestion | undefined>;

  find(id: string): Promise<CountedQuestion | undefined>;

  list(filter: QuestionFilter): Promise<CountedQuestion[]>;

  /** What was said, from the beginning. */
  listSaid(id: string): Promise<StoredAnswer[]>;

  /** Whose turn it was, in order; each once. */
  listOffered(id: string): Promise<string[]>;

  /**
   * Adds an answer to a question that waits for one or has one, whatever its version: of two who answer at once neither is lost.
   *
   * @param answered - `takes`: the answerer has it from now on
   * @throws EndedQuestionError when it has become a ticket, was solved or withdrawn
   */
  answer(
    id: string,
    answered: {
      said: StoredAnswer;
      takes: boolean;
      messages(question: StoredQuestion): Message[];
    },
  ): Promise<CountedQuestion>;

  /**
   * Stores a change, provided that the version of its question is still the stored one.
   *
   * @throws StaleQuestionError when somebody else was faster
   */
  update(change: QuestionChange): Promise<CountedQuestion>;

  /**
   * The same within the transaction of something else that happens with it.
   *
   * @throws StaleQuestionError when somebody else was faster
   */
  updateWithin(tx: Knex.Transaction, change: QuestionChange): Promise<void>;
}
