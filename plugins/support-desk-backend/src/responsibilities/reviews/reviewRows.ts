import { fromInstant, toInstant, type Milliseconds } from '../../database';
import type { Signature, StoredReview } from './ReviewStore';

/** A row of `responsibility_reviews`. */
export interface ReviewRow {
  id: string;
  revision: number;
  model_ref: string;
  title: string;
  status: StoredReview['status'];
  due_on: string;
  version: string;
  /** JSON. */
  groups: string;
  /** JSON. */
  reviewers: string;
  /** Instants by column, as JSON. */
  reminded: string;
  opened_by: string;
  opened_at: Milliseconds;
  closed_by: string | null;
  closed_at: Milliseconds | null;
  reason: string | null;
}

/** A row of `responsibility_signatures`. */
export interface SignatureRow {
  id: string;
  review: string;
  column: string;
  signer: string;
  at: Milliseconds;
  version: string;
  hash: string;
  /** The matrix as JSON. */
  content: string;
  statement: string | null;
}

export function fromReview(review: StoredReview): ReviewRow {
  const { closed } = review;
  return {
    id: review.id,
    revision: review.revision,
    model_ref: review.modelRef,
    title: review.title,
    status: review.status,
    due_on: review.dueOn,
    version: review.version,
    groups: JSON.stringify(review.groups),
    reviewers: JSON.stringify(review.reviewers),
    reminded: JSON.stringify(review.reminded),
    opened_by: review.openedBy,
    opened_at: fromInstant(review.openedAt),
    closed_by: closed?.by ?? null,
    closed_at: fromInstant(closed?.at),
    reason: closed?.reason ?? null,
  };
}

export function toReview(row: ReviewRow): StoredReview {
  return {
    id: row.id,
    revision: row.revision,
    modelRef: row.model_ref,
    title: row.title,
    status: row.status,
    dueOn: row.due_on,
    version: row.version,
    groups: JSON.parse(row.groups),
    reviewers: JSON.parse(row.reviewers),
    reminded: Object.fromEntries(
      Object.entries<string>(JSON.parse(row.reminded)).map(([column, at]) => [
        column,
        new Date(at),
      ]),
    ),
    openedBy: row.opened_by,
    openedAt: toInstant(row.opened_at),
    closed: closedIn(row),
  };
}

export function toSignature(row: Omit<SignatureRow, 'content'>): Signature {
  return {
    id: row.id,
    review: row.review,
    column: row.column,
    signer: row.signer,
    at: toInstant(row.at),
    version: row.version,
    hash: row.hash,
    statement: row.statement ?? undefined,
  };
}

export function fromSignature(
  signature: Signature,
  content: string,
): SignatureRow {
  return {
    ...signature,
    at: fromInstant(signature.at),
    statement: signature.statement ?? null,
    content,
  };
}

function closedIn(row: ReviewRow): StoredReview['closed'] {
  const { closed_by: by, closed_at: at, reason } = row;
  if (!by || at === null || reason === null) return undefined;
  return { by, at: toInstant(at), reason };
}
