import { fromInstant, toInstant, type Milliseconds } from '../database';
import type {
  ReportDelivery,
  ReportKey,
  ReportSnapshot,
  ReviewAction,
  StoredReportReview,
} from './ReportStore';

/** The occasion of telling reviewers that a review is due. */
export const REMINDER = 'review';

interface KeyRow {
  model_ref: string;
  report: string;
  period: string;
}

/** A row of `report_snapshots`. */
export interface SnapshotRow extends KeyRow {
  query_version: number;
  frozen_at: Milliseconds;
  body: string;
}

interface RequestColumns {
  request_key: string | null;
  request_hash: string | null;
}

/** A row of `report_deliveries`. */
export interface DeliveryRow extends KeyRow, RequestColumns {
  id: string;
  occasion: string;
  actor: string;
  at: Milliseconds;
  recipients: string;
}

/** A row of `report_reviews`. */
export interface ReviewRow extends KeyRow, RequestColumns {
  id: string;
  reviewer: string;
  with: string | null;
  at: Milliseconds;
  outcome: string;
  actions: string;
}

/** A row of `report_actions_done`. */
export interface ActionDoneRow {
  review_id: string;
  /** Its number in the review, from 1. */
  action: number;
  done_by: string;
  done_at: Milliseconds;
}

export function fromKey({ modelRef, report, period }: ReportKey): KeyRow {
  return { model_ref: modelRef, report, period };
}

export function toKey({ model_ref, report, period }: KeyRow): ReportKey {
  return { modelRef: model_ref, report, period };
}

export function fromSnapshot(snapshot: ReportSnapshot): SnapshotRow {
  return {
    ...fromKey(snapshot),
    query_version: snapshot.queryVersion,
    frozen_at: fromInstant(snapshot.frozenAt),
    body: JSON.stringify(snapshot.content),
  };
}

export function toSnapshot(row: SnapshotRow): ReportSnapshot {
  return {
    ...toKey(row),
    queryVersion: row.query_version,
    frozenAt: toInstant(row.frozen_at),
    content: JSON.parse(row.body),
  };
}

export function fromDelivery(
  delivery: ReportDelivery,
): Omit<DeliveryRow, keyof RequestColumns> {
  const { id, occasion, actor, at, recipients } = delivery;
  return {
    ...fromKey(delivery),
    id,
    occasion,
    actor,
    at: fromInstant(at),
    recipients: JSON.stringify(recipients),
  };
}

export function fromReview(
  review: StoredReportReview,
): Omit<ReviewRow, keyof RequestColumns> {
  return {
    ...fromKey(review),
    id: review.id,
    reviewer: review.reviewer,
    with: review.with ?? null,
    at: fromInstant(review.at),
    outcome: review.outcome,
    actions: JSON.stringify(review.actions),
  };
}

/** @param done - which of its actions are done */
export function toReview(
  row: ReviewRow,
  done: ActionDoneRow[],
): StoredReportReview {
  const actions: ReviewAction[] = JSON.parse(row.actions);
  return {
    ...toKey(row),
    id: row.id,
    reviewer: row.reviewer,
    with: row.with ?? undefined,
    at: toInstant(row.at),
    outcome: row.outcome,
    actions: actions.map((action, i) => {
      const mark = done.find(
        it => it.review_id === row.id && it.action === i + 1,
      );
      return mark
        ? {
            ...action,
            done: { by: mark.done_by, at: toInstant(mark.done_at) },
          }
        : action;
    }),
  };
}
