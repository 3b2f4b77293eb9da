import type {
  MatrixKnowledgeStore,
  MatrixReviews,
} from './MatrixKnowledgeStore';

/** Of matrices whose cells nobody has decided about or said anything. */
export const NOTHING_DECIDED: MatrixKnowledgeStore = {
  decisionsOf: async () => [],
  commentCountsOf: async () => new Map(),
};

/** Of matrices that nobody reviews. */
export const NOTHING_REVIEWED: MatrixReviews = {
  openOf: async () => undefined,
  signedOf: async () => [],
};
