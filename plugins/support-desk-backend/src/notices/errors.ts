import { ConflictError } from '@backstage/errors';
import type { StoredNotice } from './NoticeStore';

/** Somebody else was faster with a notice: 409. The body says the version to go on from. */
export class StaleNoticeError extends ConflictError {
  readonly code = 'STALE_VERSION';
  readonly version?: number;

  constructor(seen: number, stored: StoredNotice | undefined) {
    super(
      `If-Match: the notice is at version ${
        stored?.version ?? 'unknown'
      }, not ${seen}. Nothing was changed; read it again and send it with that version`,
    );
    this.name = 'ConflictError';
    this.version = stored?.version;
  }
}
