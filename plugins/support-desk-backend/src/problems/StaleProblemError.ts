import { StaleError } from '../StaleError';
import type { StoredProblem } from './types';

/** Somebody else was faster with a problem: 409. The body says who and when, and the version to go on from. */
export class StaleProblemError extends StaleError {
  /** @param who - the name of whoever changed it last */
  constructor(
    { key, version, updatedAt }: StoredProblem,
    seen: number,
    who: string,
  ) {
    super(key, seen, { version, by: who, at: updatedAt });
  }
}
