import { ConflictError } from '@backstage/errors';

/** Somebody wanted to record figures of days that were counted. */
export class CountedAlreadyError extends ConflictError {
  constructor(readonly days: string[]) {
    super(
      `items: ${days.join(', ')} ${
        days.length === 1 ? 'was' : 'were'
      } counted here already and stay as they are; allowed are days that were not`,
    );
  }
}
