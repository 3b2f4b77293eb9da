import { ConflictError } from '@backstage/errors';
import type { StoredLicence } from './LicenceStore';

/** Somebody else was faster with a licence: 409. The body says who and when, and the version to go on from, unless it is gone. */
export class StaleLicenceError extends ConflictError {
  readonly code = 'STALE_VERSION';
  readonly version?: number;
  readonly changedBy?: string;
  readonly changedAt?: string;

  /** @param who - the name of whoever changed it last */
  constructor(
    seen: number,
    stored: StoredLicence | undefined,
    who = stored?.updatedBy,
  ) {
    super(`If-Match: ${whatHappened(seen, stored, who)}`);
    this.name = 'ConflictError';
    this.version = stored?.version;
    // Seats come and go without a version; whoever gave one did not change the licence.
    if (stored && stored.version !== seen) {
      this.changedBy = who;
      this.changedAt = stored.updatedAt.toISOString();
    }
  }
}

function whatHappened(
  seen: number,
  stored: StoredLicence | undefined,
  who: string | undefined,
) {
  if (!stored) {
    return `the licence of version ${seen} has been taken away. Nothing was changed; add it again`;
  }
  return stored.version === seen
    ? 'a seat was given or taken back at this moment. Nothing was changed; read the licence again and send it again'
    : `the licence is at version ${stored.version}, not ${seen}; ${who} changed it. Nothing was changed; read it again and send it with version ${stored.version}`;
}
