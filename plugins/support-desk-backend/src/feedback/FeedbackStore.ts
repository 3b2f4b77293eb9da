import type {
  Feedback,
  FeedbackKind,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { NotificationMessage } from '../outbox/types';
import type { IdempotentRequest } from '../database';

/** What somebody said about support, and what came of it. */
export interface StoredFeedback {
  id: string;
  /** Goes up with every change. */
  version: number;
  modelRef: string;
  kind: FeedbackKind;
  /** Markdown. */
  text: string;
  /** 1, bad, to 5, good. */
  score?: number;
  /** None: nobody knows. */
  givenBy?: string;
  /** Without a name: the beginning of the day, in the zone of the model. */
  givenAt: Date;
  /** Id of a service of the model, or reference of a user. */
  about?: string;
  status: Feedback['status'];
  decision?: { by: string; at: Date; text: string };
}

/** Which feedback: what the user gave, and what they look after. */
export interface FeedbackFilter {
  user: string;
  /** Full references of the models whose feedback the user looks after; not what is said about themself. */
  lookedAfter: string[];
  id?: string;
  model?: string;
  kinds?: FeedbackKind[];
  status?: Feedback['status'];
  mine?: boolean;
  from?: Date;
  /** Not included. */
  to?: Date;
}

/** Where a page of a list ended. */
export interface FeedbackPlace {
  givenAt: number;
  id: string;
}

/** Keeps feedback. */
export interface FeedbackStore {
  /**
   * Keeps what was said, and tells of it.
   *
   * @returns the feedback; of a repeated request what it said first
   * @throws ConflictError for the same key with something else
   */
  add(
    feedback: StoredFeedback,
    options: { messages: NotificationMessage[]; request?: IdempotentRequest },
  ): Promise<StoredFeedback>;

  /** @throws ConflictError for the same key with something else */
  findRepeated(request: IdempotentRequest): Promise<StoredFeedback | undefined>;

  find(id: string): Promise<StoredFeedback | undefined>;

  /** Newest first. */
  list(
    filter: FeedbackFilter,
    page: { limit: number; after?: FeedbackPlace },
  ): Promise<StoredFeedback[]>;

  /** What was said about a model in a span of time, oldest first. */
  listOf(of: {
    model: string;
    kinds: FeedbackKind[];
    from: Date;
    to: Date;
    limit: number;
  }): Promise<StoredFeedback[]>;

  /** Tells once of what was given before an instant and was not told of yet. */
  tell(
    of: { model: string; before: Date },
    message: (count: number) => NotificationMessage,
    at: Date,
  ): Promise<void>;

  /**
   * @param feedback - as it becomes, with the version that was seen
   * @throws StaleFeedbackError when somebody else was faster
   */
  update(
    feedback: StoredFeedback,
    messages: NotificationMessage[],
    at: Date,
  ): Promise<void>;
}
