import { StaleError } from '../StaleError';
import type { StoredFeedback } from './FeedbackStore';

/** Somebody else was faster with feedback: 409. The body says the version to go on from. */
export class StaleFeedbackError extends StaleError {
  constructor(
    seen: number,
    stored: Pick<StoredFeedback, 'version'> | undefined,
  ) {
    super('the feedback', seen, stored && { version: stored.version });
  }
}
