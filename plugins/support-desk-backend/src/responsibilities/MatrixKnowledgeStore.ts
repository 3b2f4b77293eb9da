import type {
  CellContent,
  CellDecision,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** What somebody decided about a cell, as it is stored. */
export interface StoredDecision {
  /** Sorts by time. */
  id: string;
  /** Path of the cell in its model. */
  cell: string;
  /** Of the content that it was about. */
  hash: string;
  content: CellContent;
  decision: CellDecision['decision'];
  proposals: CellDecision['proposals'];
  reason?: string;
  /** Id of the review in which it was decided. */
  review?: string;
  actor: string;
  at: Date;
}

/** What people have decided and said about the cells of matrices, as their readers need it. */
export interface MatrixKnowledgeStore {
  /** Those of a model that were not withdrawn, oldest first. */
  decisionsOf(model: string): Promise<StoredDecision[]>;
  /** How many comments the cells of a model have, by the path of the cell. */
  commentCountsOf(model: string): Promise<Map<string, number>>;
}

/** What readers of a matrix need to know of the round of review that is open. */
export interface OpenReviewFacts {
  id: string;
  title: string;
  /** Ids of the groups that are reviewed; empty: all. */
  groups: string[];
  reviewers: { column: string; people: string[] }[];
}

/** A review that was signed, and on which content. */
export interface SignedReview {
  id: string;
  title: string;
  /** When the last name was put under it. */
  at: Date;
  /** Who signed. */
  by: string[];
  /** Of the content of the matrix. */
  version: string;
}

/** What is known of rounds of review, as the readers of matrices need it. */
export interface MatrixReviews {
  openOf(model: string): Promise<OpenReviewFacts | undefined>;
  /** Newest first. */
  signedOf(model: string): Promise<SignedReview[]>;
}
