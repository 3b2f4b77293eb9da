import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import type { SignedReview } from '../MatrixKnowledgeStore';
import { OpenAlreadyError, StaleReviewError } from './errors';
import {
  fromReview,
  fromSignature,
  toReview,
  toSignature,
  type ReviewRow,
  type SignatureRow,
} from './reviewRows';
import type {
  ReviewChange,
  ReviewStore,
  Signature,
  StoredReview,
} from './ReviewStore';

/** All but the content, which is long. */
const SIGNATURE = [
  'id',
  'review',
  'column',
  'signer',
  'at',
  'version',
  'hash',
  'statement',
] as const;

/** Keeps rounds of review in PostgreSQL or SQLite. */
export class DatabaseReviewStore implements ReviewStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async open({ review, at, messages }: ReviewChange) {
    try {
      await this.#knex.transaction(async tx => {
        await reviews(tx).insert(fromReview(review));
        await enqueueMessages(tx, messages, at);
      });
    } catch (error) {
      // The unique index: one open round per model.
      if (!isDatabaseConflictError(error)) throw error;
      throw new OpenAlreadyError(await this.openOf(review.modelRef));
    }
  }

  async find(id: string) {
    const row = await reviews(this.#knex).where({ id }).first();
    return row && toReview(row);
  }

  async list(models: string[]) {
    const rows = await reviews(this.#knex)
      .whereIn('model_ref', models)
      .orderBy('id', 'desc');
    return rows.map(toReview);
  }

  async listOpen() {
    const rows = await reviews(this.#knex)
      .where({ status: 'open' })
      .orderBy('id');
    return rows.map(toReview);
  }

  async openOf(model: string) {
    const row = await reviews(this.#knex)
      .where({ model_ref: model, status: 'open' })
      .first();
    return row && toReview(row);
  }

  async signedOf(model: string) {
    const rows = await reviews(this.#knex)
      .where({ model_ref: model, status: 'signed' })
      .orderBy('id', 'desc');
    const signatures = await this.signaturesOf(rows.map(it => it.id));
    return rows.map(row => signedReview(toReview(row), signatures));
  }

  async update({ review, at, messages, signed }: ReviewChange) {
    const changed = { ...review, revision: review.revision + 1 };
    const { id, revision } = review;
    await this.#knex.transaction(async tx => {
      const count = await reviews(tx)
        .where({ id, revision })
        .update(fromReview(changed));
      if (count === 0) {
        const row = await reviews(tx).where({ id }).first();
        throw new StaleReviewError(revision, row && toReview(row));
      }
      if (signed) {
        const content = JSON.stringify(signed.matrix);
        await signaturesIn(tx).insert(
          signed.signatures.map(it => fromSignature(it, content)),
        );
      }
      await enqueueMessages(tx, messages, at);
    });
    return changed;
  }

  async signaturesOf(ids: string[]) {
    const rows = await signaturesIn(this.#knex)
      .whereIn('review', ids)
      .orderBy('id')
      .select(...SIGNATURE);
    return rows.map(toSignature);
  }

  async signedMatrix(review: string, hash?: string) {
    const row = await signaturesIn(this.#knex)
      .where({ review, ...(hash && { hash }) })
      .orderBy('id', 'desc')
      .first('content');
    return row && (JSON.parse(row.content) as Matrix);
  }
}

/** What the last one signed, and who signed the same. */
function signedReview(
  { id, title }: StoredReview,
  signatures: Signature[],
): SignedReview {
  const own = signatures.filter(it => it.review === id);
  const { at, version } = own.at(-1)!;
  const same = own.filter(it => it.version === version);
  return {
    id,
    title,
    at,
    version,
    by: [...new Set(same.map(it => it.signer))],
  };
}

function reviews(knex: Knex) {
  return knex<ReviewRow>('responsibility_reviews');
}

function signaturesIn(knex: Knex) {
  return knex<SignatureRow>('responsibility_signatures');
}
