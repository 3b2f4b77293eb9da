import { ConflictError } from '@backstage/errors';
import type { DraftField, StoredDraft } from './types';

/** Somebody else was faster with a draft: 409. The body says who, when and what, and the version to go on from. */
export class StaleDraftError extends ConflictError {
  readonly code = 'STALE_VERSION';
  readonly version?: number;
  readonly changedBy?: string;
  readonly changedAt?: string;
  /** What was changed since the version that was seen. */
  readonly changes: DraftField[];

  /**
   * @param stored - none: it was thrown away
   * @param who - the name of whoever changed it last
   */
  constructor(
    seen: { title: string; version: number },
    stored: StoredDraft | undefined,
    who: string,
  ) {
    const since = stored?.changes.filter(it => it.version > seen.version) ?? [];
    const fields = [...new Set(since.flatMap(it => it.fields))];
    super(
      stored
        ? `If-Match: '${stored.title}' is at version ${stored.version}, not ${
            seen.version
          }; ${who} changed its ${
            fields.join(', ') || 'state'
          }. Nothing was changed; read it again and send it with version ${
            stored.version
          }`
        : `If-Match: '${seen.title}' was thrown away. Nothing was changed; start another article`,
    );
    this.name = 'ConflictError';
    this.version = stored?.version;
    this.changedBy = stored && who;
    this.changedAt = stored?.updatedAt.toISOString();
    this.changes = fields;
  }
}

/** The page is no longer what the writers started from: 409. The body says what it says now; what is saved next goes on from there. */
export class PageChangedError extends ConflictError {
  readonly code = 'PAGE_CHANGED';
  readonly path: string;
  /** Its Markdown as it is; none: the page is gone. */
  readonly now?: string;

  constructor(path: string, now: string | undefined) {
    super(
      `${path}: the page was ${
        now === undefined ? 'removed' : 'changed'
      } where it lives while this was written. Nothing was published; take over what you need, save, and publish again`,
    );
    this.name = 'ConflictError';
    this.path = path;
    this.now = now;
  }
}

/** What was asked for is not possible with a draft that is published: 409. */
export class PublishedAlreadyError extends ConflictError {
  readonly code = 'NOT_POSSIBLE';

  constructor({ title, path }: StoredDraft) {
    super(
      `draft: '${title}' is published; edit its page ${path} to go on from there`,
    );
    this.name = 'ConflictError';
  }
}

/** What readers wait for has not failed; it only has not happened yet. */
export class NotYetError extends Error {}
