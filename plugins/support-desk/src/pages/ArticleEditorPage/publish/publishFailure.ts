import { reasonOf } from '../../../hooks/workFailure';

/** Why an article was not published. */
export type PublishFailure =
  | { kind: 'failed'; reason: string }
  /** Somebody changed the page meanwhile; `now`: its Markdown as it is, none where it is gone. */
  | { kind: 'pageChanged'; reason: string; now?: string };

interface Body {
  error?: { code?: string; now?: string };
}

/** Reads the answer of the back end out of an error of its client. */
export function publishFailureOf(error: Error): PublishFailure {
  const reason = reasonOf(error);
  const body = (error as { body?: Body }).body?.error;
  return body?.code === 'PAGE_CHANGED'
    ? { kind: 'pageChanged', reason, now: body.now }
    : { kind: 'failed', reason };
}
