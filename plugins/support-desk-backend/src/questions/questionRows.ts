import { questionStatusSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { fromInstant, toInstant, type Milliseconds } from '../database';
import type {
  CountedQuestion,
  StoredAnswer,
  StoredQuestion,
} from './QuestionStore';

/** A row of `questions`. */
export interface QuestionRow {
  id: string;
  version: number;
  model_ref: string;
  module: string | null;
  area: string | null;
  summary: string;
  details: string;
  status: string;
  asked_by: string;
  asked_at: Milliseconds;
  updated_at: Milliseconds;
  updated_by: string;
  offered_to: string | null;
  ticket_id: string | null;
  ticket_key: string | null;
  request_key: string | null;
  request_hash: string | null;
}

/** A row with the number of its answers. */
export interface CountedRow extends QuestionRow {
  answers: number | string;
}

/** A row of `question_answers`; SQLite gives numbers for booleans. */
export interface AnswerRow {
  id: string;
  question_id: string;
  kind: StoredAnswer['kind'];
  author: string;
  at: Milliseconds;
  text: string;
  solved: boolean | number;
}

/** A question as a row, without the request that made it. */
export function fromQuestion(
  question: StoredQuestion,
): Omit<QuestionRow, 'request_key' | 'request_hash'> {
  return {
    id: question.id,
    version: question.version,
    model_ref: question.modelRef,
    module: question.module ?? null,
    area: question.area ?? null,
    summary: question.summary,
    details: question.details,
    status: question.status,
    asked_by: question.askedBy,
    asked_at: fromInstant(question.askedAt),
    updated_at: fromInstant(question.updatedAt),
    updated_by: question.updatedBy,
    offered_to: question.offeredTo ?? null,
    ticket_id: question.ticket?.id ?? null,
    ticket_key: question.ticket?.key ?? null,
  };
}

export function toQuestion(row: CountedRow): CountedQuestion {
  const { ticket_id: id, ticket_key: key } = row;
  return {
    id: row.id,
    version: row.version,
    modelRef: row.model_ref,
    module: row.module ?? undefined,
    area: row.area ?? undefined,
    summary: row.summary,
    details: row.details,
    status: questionStatusSchema.parse(row.status),
    askedBy: row.asked_by,
    askedAt: toInstant(row.asked_at),
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by,
    offeredTo: row.offered_to ?? undefined,
    ticket: id !== null && key !== null ? { id, key } : undefined,
    answers: Number(row.answers),
  };
}

export function fromAnswer(
  question: string,
  { id, kind, author, at, text, solved }: StoredAnswer,
): AnswerRow {
  return {
    id,
    question_id: question,
    kind,
    author,
    at: fromInstant(at),
    text,
    solved,
  };
}

export function toAnswer({
  id,
  kind,
  author,
  at,
  text,
  solved,
}: AnswerRow): StoredAnswer {
  return { id, kind, author, at: toInstant(at), text, solved: Boolean(solved) };
}
