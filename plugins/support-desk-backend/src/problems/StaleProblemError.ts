import { ConflictError } from '@backstage/errors';
import type { StoredProblem } from './types';

/** Somebody else was faster with a problem: 409. The body says the version to go on from. */
export class StaleProblemError extends ConflictError {
  readonly code = 'STALE_VERSION';
  readonly version: number;

  constructor({ key, version }: StoredProblem, seen: number) {
    super(
      `If-Match: ${key} is at version ${version}, not ${seen}. Nothing was changed; read it again and send it with version ${version}`,
    );
    this.name = 'ConflictError';
    this.version = version;
  }
}
