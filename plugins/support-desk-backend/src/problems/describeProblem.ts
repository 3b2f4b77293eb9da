import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { named, type Names } from '../tickets/describeTicket';
import type { StoredProblem } from './types';

/** A problem as somebody sees it who may change it, or not. */
export function describeProblem(
  problem: StoredProblem,
  names: Names,
  mayEdit: boolean,
): Problem {
  const { modelRef, createdBy, createdAt, updatedAt, updatedBy, ...facts } =
    problem;
  return {
    ...facts,
    model: modelRef,
    createdBy: named(createdBy, names),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    mayEdit,
  };
}
