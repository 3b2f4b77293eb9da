import { fromInstant, toInstant, type Milliseconds } from '../database';
import type { StoredFeedback } from './FeedbackStore';

/** A row of `feedback`. */
export interface FeedbackRow {
  id: string;
  version: number;
  model_ref: string;
  kind: StoredFeedback['kind'];
  text: string;
  score: number | null;
  given_by: string | null;
  given_at: Milliseconds;
  about: string | null;
  status: StoredFeedback['status'];
  decided_by: string | null;
  decided_at: Milliseconds | null;
  decision: string | null;
  request_key: string | null;
  request_hash: string | null;
  told: boolean | number;
}

/** Feedback as a row, without the request that gave it. */
export function fromFeedback(
  feedback: StoredFeedback,
): Omit<FeedbackRow, 'request_key' | 'request_hash' | 'told'> {
  const { decision } = feedback;
  return {
    id: feedback.id,
    version: feedback.version,
    model_ref: feedback.modelRef,
    kind: feedback.kind,
    text: feedback.text,
    score: feedback.score ?? null,
    given_by: feedback.givenBy ?? null,
    given_at: fromInstant(feedback.givenAt),
    about: feedback.about ?? null,
    status: feedback.status,
    decided_by: decision?.by ?? null,
    decided_at: fromInstant(decision?.at),
    decision: decision?.text ?? null,
  };
}

export function toFeedback(row: FeedbackRow): StoredFeedback {
  const { decided_by: by, decided_at: decidedAt, decision: text } = row;
  const at = toInstant(decidedAt);
  return {
    id: row.id,
    version: row.version,
    modelRef: row.model_ref,
    kind: row.kind,
    text: row.text,
    score: row.score ?? undefined,
    givenBy: row.given_by ?? undefined,
    givenAt: toInstant(row.given_at),
    about: row.about ?? undefined,
    status: row.status,
    decision: by && at && text ? { by, at, text } : undefined,
  };
}
