import { ConflictError } from '@backstage/errors';
import type { StoredFeedback } from './FeedbackStore';

/** Somebody else was faster with feedback: 409. The body says the version to go on from. */
export class StaleFeedbackError extends ConflictError {
  readonly code = 'STALE_VERSION';
  readonly version?: number;

  constructor(
    seen: number,
    stored: Pick<StoredFeedback, 'version'> | undefined,
  ) {
    super(
      `If-Match: the feedback is at version ${
        stored?.version ?? 'unknown'
      }, not ${seen}. Nothing was changed; read it again and send it with that version`,
    );
    this.name = 'ConflictError';
    this.version = stored?.version;
  }
}
