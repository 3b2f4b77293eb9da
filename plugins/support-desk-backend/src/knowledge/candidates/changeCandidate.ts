import type {
  CandidateStatus,
  CandidateStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { StepNotPossibleError } from './errors';
import type { CandidateFacts, StoredCandidate } from './types';

/** What people can do with a candidate as it stands; the rest follows from its draft. */
const STEPS: Record<CandidateStatus, CandidateStep['step'][]> = {
  open: ['dismiss', 'merge'],
  drafting: [],
  proposed: [],
  published: ['reopen'],
  dismissed: ['reopen', 'merge'],
  merged: [],
};

/** @throws StepNotPossibleError */
export function assertPossible(
  step: CandidateStep['step'],
  candidate: StoredCandidate,
): void {
  const possible = STEPS[candidate.status];
  if (!possible.includes(step)) {
    throw new StepNotPossibleError(step, candidate, possible);
  }
}

/** A candidate after a change by somebody. */
export function changed(
  candidate: StoredCandidate,
  change: Partial<CandidateFacts>,
  now: Date,
  by?: string,
): CandidateFacts {
  return {
    ...candidate,
    ...change,
    version: candidate.version + 1,
    updatedAt: now,
    updatedBy: by,
  };
}

/** A candidate after a step that is possible. */
export function afterStep(
  candidate: StoredCandidate,
  step: CandidateStep,
  now: Date,
  by: string,
): CandidateFacts {
  switch (step.step) {
    case 'dismiss': {
      const dismissal = { reason: step.reason, by, at: now };
      return changed(candidate, { status: 'dismissed', dismissal }, now, by);
    }
    case 'merge':
      return changed(
        candidate,
        { status: 'merged', mergedInto: step.into },
        now,
        by,
      );
    default:
      return changed(
        candidate,
        { status: 'open', dismissal: undefined },
        now,
        by,
      );
  }
}
