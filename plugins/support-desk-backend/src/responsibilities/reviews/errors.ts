import { ConflictError } from '@backstage/errors';
import { StaleError } from '../../StaleError';
import type { StoredReview } from './ReviewStore';

/** Somebody else was faster with a round: 409. The body says the revision to go on from. */
export class StaleReviewError extends StaleError {
  constructor(seen: number, stored: StoredReview | undefined) {
    super('the review', seen, stored && { version: stored.revision });
  }
}

/** A model has one open round at a time: 409. The body says which. */
export class OpenAlreadyError extends ConflictError {
  readonly code = 'OPEN_ALREADY';
  readonly review?: string;

  constructor(open: Pick<StoredReview, 'id' | 'title'> | undefined) {
    super(
      `model: '${
        open?.title ?? 'a review'
      }' is open; have it signed or close it first, or change who reviews what in it`,
    );
    this.name = 'ConflictError';
    this.review = open?.id;
  }
}

/** A round has ended: 409. */
export class ReviewEndedError extends ConflictError {
  readonly code = 'REVIEW_ENDED';

  constructor({ title, status }: Pick<StoredReview, 'title' | 'status'>) {
    super(`review: '${title}' is ${status} and stays as it is; open a new one`);
    this.name = 'ConflictError';
  }
}

/** Something has to happen before a round can be signed: 409. */
export class NotReadyError extends ConflictError {
  readonly code = 'NOT_READY';

  /** @param why - what was not done, and what is left */
  constructor(why: string) {
    super(`step: ${why}`);
    this.name = 'ConflictError';
  }
}
