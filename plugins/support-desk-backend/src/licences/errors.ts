import { ConflictError } from '@backstage/errors';
import type { StoredLicence } from './LicenceStore';

/** Somebody else was faster with a licence: 409. The body says the version to go on from, unless it is gone. */
export class StaleLicenceError extends ConflictError {
  readonly code = 'STALE_VERSION';
  readonly version?: number;

  constructor(seen: number, stored: StoredLicence | undefined) {
    super(`If-Match: ${whatHappened(seen, stored)}`);
    this.name = 'ConflictError';
    this.version = stored?.version;
  }
}

function whatHappened(seen: number, stored: StoredLicence | undefined) {
  if (!stored) {
    return `the licence of version ${seen} has been taken away. Nothing was changed; add it again`;
  }
  return stored.version === seen
    ? 'a seat was given or taken back at this moment. Nothing was changed; read the licence again and send it again'
    : `the licence is at version ${stored.version}, not ${seen}. Nothing was changed; read it again and send it with version ${stored.version}`;
}
