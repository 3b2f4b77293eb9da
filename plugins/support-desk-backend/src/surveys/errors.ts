import { ConflictError } from '@backstage/errors';
import { StaleError } from '../StaleError';
import type { StoredRun } from './SurveyStore';

/** Somebody else was faster with a round: 409. The body says the version to go on from. */
export class StaleRunError extends StaleError {
  constructor(seen: number, stored: Pick<StoredRun, 'version'> | undefined) {
    super('the round', seen, stored && { version: stored.version });
  }
}

/** No answers are taken any more: 409. */
export class SurveyClosedError extends ConflictError {
  readonly code = 'SURVEY_CLOSED';

  constructor(closesOn: string) {
    super(
      `invitation: the survey took answers until ${closesOn}; give feedback instead, which is welcome at any time`,
    );
    this.name = 'ConflictError';
  }
}

/** An anonymous answer was given: 409. */
export class AlreadyAnsweredError extends ConflictError {
  readonly code = 'ALREADY_ANSWERED';

  constructor() {
    super(
      'invitation: you have answered. The survey is anonymous, so nobody knows which answer is yours, and it cannot be changed; give feedback instead, which is welcome at any time',
    );
    this.name = 'ConflictError';
  }
}

/** The step is not one for where the round stands: 409. */
export class RunStateError extends ConflictError {
  readonly code = 'WRONG_STATE';

  constructor(message: string) {
    super(`step: ${message}`);
    this.name = 'ConflictError';
  }
}
