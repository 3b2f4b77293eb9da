import type { NotificationMessage } from '../../outbox/types';
import type {
  MatrixKnowledgeStore,
  StoredDecision,
} from '../MatrixKnowledgeStore';

/** A decision as the history of a cell shows it. */
export interface PastDecision extends StoredDecision {
  modelRef: string;
  withdrawn?: { by: string; at: Date };
}

/** What somebody said about a cell. */
export interface StoredComment {
  /** Sorts by time. */
  id: string;
  modelRef: string;
  /** Path of the cell in its model. */
  cell: string;
  text: string;
  author: string;
  at: Date;
}

/** What people decide and say about the cells of matrices. Nothing is ever changed or deleted: who takes a decision back is added to it. */
export interface DecisionStore extends MatrixKnowledgeStore {
  /** Keeps decisions, all or none. Of two on one cell both are kept, and the later counts. */
  decide(model: string, decisions: StoredDecision[]): Promise<void>;

  /** Those of these ids that the model has. */
  find(model: string, ids: string[]): Promise<PastDecision[]>;

  /** Takes decisions back, all or none; those that were taken back before stay as they are. */
  withdraw(
    model: string,
    ids: string[],
    by: { user: string; at: Date },
  ): Promise<void>;

  /** All on a cell, newest first. */
  historyOf(
    model: string,
    cell: string,
  ): Promise<{ decisions: PastDecision[]; comments: StoredComment[] }>;

  /** Keeps a comment, and tells of it. */
  comment(
    comment: StoredComment,
    messages: NotificationMessage[],
  ): Promise<void>;
}
