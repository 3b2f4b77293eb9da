import { fromInstant, toInstant, type Milliseconds } from '../database';
import type { CountedRun, StoredAsked, StoredRun } from './SurveyStore';

/** A row of `survey_runs`; SQLite gives numbers for booleans. */
export interface RunRow {
  id: string;
  version: number;
  model_ref: string;
  survey: string;
  question: string;
  anonymous: boolean | number;
  started_by: string;
  started_at: Milliseconds;
  closes_on: string;
  closed_at: Milliseconds | null;
  reminded_at: Milliseconds | null;
  seed: number;
  request_key: string | null;
  request_hash: string | null;
}

/** A row with how many were asked and have answered. */
export interface CountedRow extends RunRow {
  asked: number | string;
  answered: number | string;
}

/** A row of `survey_asked`. */
export interface AskedRow {
  round: string;
  user_ref: string;
  model_ref: string;
  survey: string;
  ticket_id: string | null;
  question: string;
  anonymous: boolean | number;
  asked_at: Milliseconds;
  closes_on: string;
  answered: boolean | number;
  score: number | null;
  comment: string | null;
  answered_at: Milliseconds | null;
}

/** A round as a row, without the request that started it. */
export function fromRun(
  run: StoredRun,
): Omit<RunRow, 'request_key' | 'request_hash'> {
  return {
    id: run.id,
    version: run.version,
    model_ref: run.modelRef,
    survey: run.survey,
    question: run.question,
    anonymous: run.anonymous,
    started_by: run.startedBy,
    started_at: fromInstant(run.startedAt),
    closes_on: run.closesOn,
    closed_at: fromInstant(run.closedAt),
    reminded_at: fromInstant(run.remindedAt),
    seed: run.seed,
  };
}

export function toRun(row: RunRow): StoredRun {
  return {
    id: row.id,
    version: row.version,
    modelRef: row.model_ref,
    survey: row.survey,
    question: row.question,
    anonymous: Boolean(row.anonymous),
    startedBy: row.started_by,
    startedAt: toInstant(row.started_at),
    closesOn: row.closes_on,
    closedAt: toInstant(row.closed_at),
    remindedAt: toInstant(row.reminded_at),
    seed: row.seed,
  };
}

export function toCountedRun(row: CountedRow): CountedRun {
  return {
    ...toRun(row),
    asked: Number(row.asked),
    answered: Number(row.answered),
  };
}

export function fromAsked(asked: StoredAsked): AskedRow {
  return {
    round: asked.round,
    user_ref: asked.userRef,
    model_ref: asked.modelRef,
    survey: asked.survey,
    ticket_id: asked.ticketId ?? null,
    question: asked.question,
    anonymous: asked.anonymous,
    asked_at: fromInstant(asked.askedAt),
    closes_on: asked.closesOn,
    answered: asked.answered,
    score: asked.answer?.score ?? null,
    comment: asked.answer?.comment ?? null,
    answered_at: fromInstant(asked.answeredAt),
  };
}

export function toAsked(row: AskedRow): StoredAsked {
  return {
    round: row.round,
    userRef: row.user_ref,
    modelRef: row.model_ref,
    survey: row.survey,
    ticketId: row.ticket_id ?? undefined,
    question: row.question,
    anonymous: Boolean(row.anonymous),
    askedAt: toInstant(row.asked_at),
    closesOn: row.closes_on,
    answered: Boolean(row.answered),
    answer:
      row.score === null
        ? undefined
        : {
            score: row.score,
            ...(row.comment !== null && { comment: row.comment }),
          },
    answeredAt: toInstant(row.answered_at),
  };
}
