import { ConflictError } from '@backstage/errors';
import type { CandidateStep } from '@supportdesk/backstage-plugin-support-desk-common';
import { StaleError } from '../../StaleError';
import type { StoredCandidate, StoredMember } from './types';

/** Somebody else was faster with a candidate: 409. The body says who and when, and the version to go on from. */
export class StaleCandidateError extends StaleError {
  /** @param who - the name of whoever changed it last */
  constructor(
    { title, version, updatedAt }: StoredCandidate,
    seen: number,
    who: string,
  ) {
    super(`'${title}'`, seen, { version, by: who, at: updatedAt });
  }
}

/** A ticket or question belongs to another candidate already: 409. The body says to which. */
export class MemberTakenError extends ConflictError {
  readonly code = 'BELONGS_TO';
  /** Id of that candidate. */
  readonly candidate: string;

  /** @param label - the key of the ticket, or the summary of the question */
  constructor({ kind, candidate }: StoredMember, label: string) {
    super(
      `${kind}: ${label} belongs to candidate ${candidate} already; take it out there first, or merge the two`,
    );
    this.name = 'ConflictError';
    this.candidate = candidate;
  }
}

/** A step is not possible with a candidate as it stands: 409. The body says which are. */
export class StepNotPossibleError extends ConflictError {
  readonly code = 'NOT_POSSIBLE';
  readonly possible: CandidateStep['step'][];

  constructor(
    step: CandidateStep['step'],
    { title, status }: StoredCandidate,
    possible: CandidateStep['step'][],
  ) {
    super(
      `step: '${step}' is not possible with '${title}', which is ${status}; possible now: ${
        possible.join(', ') || 'nothing'
      }`,
    );
    this.name = 'ConflictError';
    this.possible = possible;
  }
}
