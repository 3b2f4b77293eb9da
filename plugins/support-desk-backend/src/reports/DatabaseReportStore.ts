import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  fromInstant,
  fromRepeatable,
  toInstant,
  type IdempotentRequest,
  type Milliseconds,
} from '../database';
import { enqueueMessages } from '../outbox/DatabaseOutbox';
import type { Message } from '../outbox/types';
import {
  fromDelivery,
  fromKey,
  fromReview,
  fromSnapshot,
  REMINDER,
  toKey,
  toReview,
  toSnapshot,
  type ActionDoneRow,
  type DeliveryRow,
  type ReviewRow,
  type SnapshotRow,
} from './reportRows';
import type {
  ActionDone,
  ReportDelivery,
  ReportFacts,
  ReportKey,
  ReportSnapshot,
  ReportStore,
  StoredReportReview,
} from './ReportStore';

/** Keeps reports in PostgreSQL or SQLite. */
export class DatabaseReportStore implements ReportStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async snapshot(key: ReportKey) {
    const row = await snapshots(this.#knex).where(fromKey(key)).first();
    return row && toSnapshot(row);
  }

  async freeze(snapshot: ReportSnapshot) {
    await snapshots(this.#knex)
      .insert(fromSnapshot(snapshot))
      .onConflict(['model_ref', 'report', 'period'])
      .ignore();
    return (await this.snapshot(snapshot))!;
  }

  async deliver(
    delivery: ReportDelivery,
    messages: Message[],
    request?: IdempotentRequest,
  ) {
    return this.#knex.transaction(async tx => {
      // Of both unique indexes: whatever was there first stays.
      const inserted = await deliveries(tx)
        .insert({ ...fromDelivery(delivery), ...fromRepeatable(request) })
        .onConflict()
        .ignore()
        .returning('id');
      if (inserted.length > 0) {
        await enqueueMessages(tx, messages, delivery.at);
        return true;
      }
      if (request) {
        assertSame(
          request,
          await deliveries(tx)
            .where({ actor: request.actor, request_key: request.key })
            .first(),
        );
      }
      return false;
    });
  }

  async review(
    review: StoredReportReview,
    messages: Message[],
    request?: IdempotentRequest,
  ) {
    return this.#knex.transaction(async tx => {
      const [inserted] = await reviews(tx)
        .insert({ ...fromReview(review), ...fromRepeatable(request) })
        .onConflict()
        .ignore()
        .returning('id');
      if (inserted) {
        await enqueueMessages(tx, messages, review.at);
        return review;
      }
      const row = await reviews(tx)
        .where({ reviewer: request!.actor, request_key: request!.key })
        .first();
      assertSame(request!, row);
      return (await toReviews(tx, [row!]))[0];
    });
  }

  async reviewsOf(key: ReportKey) {
    const rows = await reviews(this.#knex).where(fromKey(key)).orderBy('id');
    return toReviews(this.#knex, rows);
  }

  async findReview(
    { modelRef, report }: Omit<ReportKey, 'period'>,
    id: string,
  ) {
    const rows = await reviews(this.#knex).where({
      id,
      model_ref: modelRef,
      report,
    });
    return (await toReviews(this.#knex, rows)).at(0);
  }

  async tick(review: string, action: number, done: ActionDone | undefined) {
    const key = { review_id: review, action };
    if (done) {
      await actionsDone(this.#knex)
        .insert({ ...key, done_by: done.by, done_at: fromInstant(done.at) })
        .onConflict(['review_id', 'action'])
        .ignore();
    } else {
      await actionsDone(this.#knex).where(key).delete();
    }
    const rows = await reviews(this.#knex).where({ id: review });
    return (await toReviews(this.#knex, rows))[0];
  }

  async factsOf(models: string[]): Promise<ReportFacts> {
    const keys = ['model_ref', 'report', 'period'] as const;
    const [frozen, sent, reviewed] = await Promise.all([
      snapshots(this.#knex)
        .whereIn('model_ref', models)
        .select(...keys, 'frozen_at'),
      deliveries(this.#knex)
        .whereIn('model_ref', models)
        .whereNot('occasion', REMINDER)
        .orderBy('id')
        .select(...keys, 'occasion', 'at'),
      reviews(this.#knex)
        .whereIn('model_ref', models)
        .distinct(...keys),
    ]);
    return {
      frozen: frozen.map(it => ({
        ...toKey(it),
        frozenAt: toInstant(it.frozen_at),
      })),
      sent: sent.map(it => ({
        ...toKey(it),
        occasion: it.occasion,
        at: toInstant(it.at),
      })),
      reviewed: reviewed.map(toKey),
    };
  }

  async firstTicketAt(model: string) {
    const row: { created_at: Milliseconds } | undefined = await this.#knex(
      'tickets',
    )
      .where({ model_ref: model })
      .orderBy('created_at')
      .first('created_at');
    return row && toInstant(row.created_at);
  }
}

function assertSame(
  { key, hash }: IdempotentRequest,
  row: { request_hash: string | null } | undefined,
) {
  if (row?.request_hash === hash) return;
  throw new ConflictError(
    `Idempotency-Key '${key}' was used for something else already; allowed is the same request again, or a new key`,
  );
}

async function toReviews(
  knex: Knex,
  rows: ReviewRow[],
): Promise<StoredReportReview[]> {
  const done = await actionsDone(knex).whereIn(
    'review_id',
    rows.map(it => it.id),
  );
  return rows.map(it => toReview(it, done));
}

function snapshots(knex: Knex) {
  return knex<SnapshotRow>('report_snapshots');
}

function deliveries(knex: Knex) {
  return knex<DeliveryRow>('report_deliveries');
}

function reviews(knex: Knex) {
  return knex<ReviewRow>('report_reviews');
}

function actionsDone(knex: Knex) {
  return knex<ActionDoneRow>('report_actions_done');
}
