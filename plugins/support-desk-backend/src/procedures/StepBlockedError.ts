import { ConflictError } from '@backstage/errors';

/** A step cannot be ticked yet: 409. The body says what comes first. */
export class StepBlockedError extends ConflictError {
  readonly code = 'STEP_BLOCKED';

  constructor(message: string) {
    super(`step: ${message}`);
    this.name = 'ConflictError';
  }
}
