import { ConflictError } from '@backstage/errors';
import type { StoredProblem } from './types';

/** Somebody else was faster with a problem: 409. The body says who and when, and the version to go on from. */
export class StaleProblemError extends ConflictError {
  readonly code = 'STALE_VERSION';
  readonly version: number;
  readonly changedBy: string;
  readonly changedAt: string;

  /** @param who - the name of whoever changed it last */
  constructor(
    { key, version, updatedAt }: StoredProblem,
    seen: number,
    who: string,
  ) {
    super(
      `If-Match: ${key} is at version ${version}, not ${seen}; ${who} changed it. Nothing was changed; read it again and send it with version ${version}`,
    );
    this.name = 'ConflictError';
    this.version = version;
    this.changedBy = who;
    this.changedAt = updatedAt.toISOString();
  }
}
