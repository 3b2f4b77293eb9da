import type {
  Matrix,
  ResponsibilityReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Message } from '../../outbox/types';
import type { MatrixReviews, OpenReviewFacts } from '../MatrixKnowledgeStore';

/** A round of review as it is stored. */
export interface StoredReview extends OpenReviewFacts {
  /** Goes up with every change. */
  revision: number;
  modelRef: string;
  status: ResponsibilityReview['status'];
  /** Local day of the model: `2025-03-31`. */
  dueOn: string;
  /** Of the content of the matrix when it was opened. */
  version: string;
  /** When those who review a column were reminded last, by column. */
  reminded: Record<string, Date>;
  openedBy: string;
  openedAt: Date;
  closed?: { by: string; at: Date; reason: string };
}

/** One name under a round, for one column. */
export interface Signature {
  id: string;
  review: string;
  column: string;
  signer: string;
  at: Date;
  /** Of the content of the matrix. */
  version: string;
  /** Of the matrix with its decisions. */
  hash: string;
  statement?: string;
}

/** Something that happens to a round, with what is told of it. */
export interface ReviewChange {
  /** As it becomes, with the revision that it was seen at. */
  review: StoredReview;
  at: Date;
  messages: Message[];
  /** Names that are put under it, and the matrix that they sign. */
  signed?: { signatures: Signature[]; matrix: Matrix };
}

/** Rounds of review, and who signed exactly what. Signatures are only ever added. */
export interface ReviewStore extends MatrixReviews {
  /** @throws OpenAlreadyError where the model has an open round; of two at once one gets it */
  open(change: ReviewChange): Promise<void>;

  find(id: string): Promise<StoredReview | undefined>;

  /** Newest first. */
  list(models: string[]): Promise<StoredReview[]>;

  /** All that are open. */
  listOpen(): Promise<StoredReview[]>;

  /**
   * @returns the round with its new revision
   * @throws StaleReviewError when somebody else was faster
   */
  update(change: ReviewChange): Promise<StoredReview>;

  /** Those under some rounds, oldest first. */
  signaturesOf(reviews: string[]): Promise<Signature[]>;

  /**
   * The matrix exactly as it was signed.
   *
   * @param hash - of one that was signed; default: the last
   */
  signedMatrix(review: string, hash?: string): Promise<Matrix | undefined>;
}
