import { fromInstant, toInstant, type Milliseconds } from '../database';
import type { ProblemFacts, StoredProblem } from './types';

/** A row of `problems`. */
export interface ProblemRow {
  id: string;
  key: string;
  version: number;
  model_ref: string;
  module: string | null;
  title: string;
  description: string;
  workaround: string | null;
  cause: string | null;
  status: string;
  created_by: string;
  created_at: Milliseconds;
  updated_at: Milliseconds;
  updated_by: string | null;
}

/** A row with the number of its tickets. */
export interface CountedRow extends ProblemRow {
  tickets: number | string;
  open_tickets: number | string;
}

export function fromProblem(problem: ProblemFacts): ProblemRow {
  return {
    id: problem.id,
    key: problem.key,
    version: problem.version,
    model_ref: problem.modelRef,
    module: problem.module ?? null,
    title: problem.title,
    description: problem.description,
    workaround: problem.workaround ?? null,
    cause: problem.cause ?? null,
    status: problem.status,
    created_by: problem.createdBy,
    created_at: fromInstant(problem.createdAt),
    updated_at: fromInstant(problem.updatedAt),
    updated_by: problem.updatedBy ?? null,
  };
}

export function toProblem(row: CountedRow): StoredProblem {
  return {
    id: row.id,
    key: row.key,
    version: row.version,
    modelRef: row.model_ref,
    module: row.module ?? undefined,
    title: row.title,
    description: row.description,
    workaround: row.workaround ?? undefined,
    cause: row.cause ?? undefined,
    status: row.status as StoredProblem['status'],
    createdBy: row.created_by,
    createdAt: toInstant(row.created_at),
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by ?? undefined,
    tickets: Number(row.tickets),
    openTickets: Number(row.open_tickets),
  };
}
