import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';

/** Where a problem stands. */
export type ProblemStatus = Problem['status'];

const NEXT: Record<ProblemStatus, ProblemStatus[]> = {
  open: ['knownError', 'resolved'],
  knownError: ['open', 'resolved'],
  resolved: ['open'],
};

/** Where a problem can go next; without a work-around it is no known error. */
export const nextStatuses = ({
  status,
  workaround,
}: Pick<Problem, 'status' | 'workaround'>): ProblemStatus[] =>
  NEXT[status].filter(next => next !== 'knownError' || workaround);
