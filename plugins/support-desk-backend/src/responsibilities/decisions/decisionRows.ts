import { fromInstant, toInstant, type Milliseconds } from '../../database';
import type { StoredDecision } from '../MatrixKnowledgeStore';
import type { PastDecision, StoredComment } from './DecisionStore';

/** A row of `responsibility_decisions`. */
export interface DecisionRow {
  id: string;
  model_ref: string;
  cell: string;
  hash: string;
  /** A cell's content as JSON. */
  content: string;
  decision: StoredDecision['decision'];
  /** JSON. */
  proposals: string;
  reason: string | null;
  review: string | null;
  actor: string;
  at: Milliseconds;
  withdrawn_by: string | null;
  withdrawn_at: Milliseconds | null;
  change: string | null;
}

/** A row of `responsibility_comments`. */
export interface CommentRow {
  id: string;
  model_ref: string;
  cell: string;
  text: string;
  author: string;
  at: Milliseconds;
}

export function fromDecision(
  model: string,
  decision: StoredDecision,
): DecisionRow {
  return {
    id: decision.id,
    model_ref: model,
    cell: decision.cell,
    hash: decision.hash,
    content: JSON.stringify(decision.content),
    decision: decision.decision,
    proposals: JSON.stringify(decision.proposals),
    reason: decision.reason ?? null,
    review: decision.review ?? null,
    actor: decision.actor,
    at: fromInstant(decision.at),
    withdrawn_by: null,
    withdrawn_at: null,
    change: null,
  };
}

export function toDecision(row: DecisionRow): PastDecision {
  return {
    id: row.id,
    modelRef: row.model_ref,
    cell: row.cell,
    hash: row.hash,
    content: JSON.parse(row.content),
    decision: row.decision,
    proposals: JSON.parse(row.proposals),
    reason: row.reason ?? undefined,
    review: row.review ?? undefined,
    actor: row.actor,
    at: toInstant(row.at),
    withdrawn: withdrawnIn(row),
  };
}

export function fromComment(comment: StoredComment): CommentRow {
  return {
    id: comment.id,
    model_ref: comment.modelRef,
    cell: comment.cell,
    text: comment.text,
    author: comment.author,
    at: fromInstant(comment.at),
  };
}

export function toComment(row: CommentRow): StoredComment {
  return {
    id: row.id,
    modelRef: row.model_ref,
    cell: row.cell,
    text: row.text,
    author: row.author,
    at: toInstant(row.at),
  };
}

function withdrawnIn({
  withdrawn_by: by,
  withdrawn_at: at,
}: DecisionRow): PastDecision['withdrawn'] {
  return by && at !== null ? { by, at: toInstant(at) } : undefined;
}
