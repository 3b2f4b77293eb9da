import { ConflictError } from '@backstage/errors';
import type { StoredAbsence } from './AbsenceStore';

/** Somebody else was faster with an absence: 409. The body says the version to go on from, unless it was deleted. */
export class StaleAbsenceError extends ConflictError {
  readonly code = 'STALE_VERSION';
  readonly version?: number;

  constructor(seen: StoredAbsence, stored: StoredAbsence | undefined) {
    super(
      stored
        ? `If-Match: the absence is at version ${stored.version}, not ${seen.version}. Nothing was changed; read it again and send it with version ${stored.version}`
        : `If-Match: the absence of version ${seen.version} has been deleted. Nothing was changed; record another one`,
    );
    this.name = 'ConflictError';
    this.version = stored?.version;
  }
}

/** The person is recorded as away in that time already: 409. The body names the other absence. */
export class OverlappingAbsenceError extends ConflictError {
  readonly code = 'OVERLAP';
  /** Id of the other absence. */
  readonly absence: string;

  constructor({ id, user, from, to }: StoredAbsence) {
    super(
      `from: ${user} is away from ${from} ${
        to ? `to ${to}` : 'until further notice'
      } already; change that absence, or take days outside of it`,
    );
    this.name = 'ConflictError';
    this.absence = id;
  }
}
