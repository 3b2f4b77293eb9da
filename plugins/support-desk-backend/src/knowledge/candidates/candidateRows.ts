import { fromInstant, toInstant, type Milliseconds } from '../../database';
import type { AskedKind } from './asked';
import type { CandidateFacts, StoredCandidate, StoredMember } from './types';

/** A row of `faq_candidates`. */
export interface CandidateRow {
  id: string;
  version: number;
  model_ref: string;
  module: string | null;
  title: string;
  description: string;
  status: string;
  origin: string;
  because: string;
  assignee: string | null;
  dismissed_because: string | null;
  dismissed_by: string | null;
  dismissed_at: Milliseconds | null;
  merged_into: string | null;
  draft: string | null;
  article_url: string | null;
  published_at: Milliseconds | null;
  created_by: string | null;
  created_at: Milliseconds;
  updated_at: Milliseconds;
  updated_by: string | null;
}

/** A row with what its members say; none: nobody asked. */
export interface CountedRow extends CandidateRow {
  asked: number | string;
  people: number | string;
  first_at: Milliseconds | null;
  last_at: Milliseconds | null;
}

/** A row of `faq_candidate_members`. */
export interface MemberRow {
  kind: AskedKind;
  member_id: string;
  candidate_id: string;
  asked_at: Milliseconds;
  asker: string;
  added_by: string | null;
  removed_at: Milliseconds | null;
}

export function fromCandidate(candidate: CandidateFacts): CandidateRow {
  const { dismissal } = candidate;
  return {
    id: candidate.id,
    version: candidate.version,
    model_ref: candidate.modelRef,
    module: candidate.module ?? null,
    title: candidate.title,
    description: candidate.description,
    status: candidate.status,
    origin: candidate.origin,
    because: JSON.stringify(candidate.because),
    assignee: candidate.assignee ?? null,
    dismissed_because: dismissal?.reason ?? null,
    dismissed_by: dismissal?.by ?? null,
    dismissed_at: fromInstant(dismissal?.at),
    merged_into: candidate.mergedInto ?? null,
    draft: candidate.draft ?? null,
    article_url: candidate.articleUrl ?? null,
    published_at: fromInstant(candidate.publishedAt),
    created_by: candidate.createdBy ?? null,
    created_at: fromInstant(candidate.createdAt),
    updated_at: fromInstant(candidate.updatedAt),
    updated_by: candidate.updatedBy ?? null,
  };
}

export function toCandidate(row: CountedRow): StoredCandidate {
  return {
    id: row.id,
    version: row.version,
    modelRef: row.model_ref,
    module: row.module ?? undefined,
    title: row.title,
    description: row.description,
    status: row.status as StoredCandidate['status'],
    origin: row.origin as StoredCandidate['origin'],
    because: JSON.parse(row.because),
    assignee: row.assignee ?? undefined,
    dismissal: row.dismissed_at
      ? {
          reason: row.dismissed_because!,
          by: row.dismissed_by!,
          at: toInstant(row.dismissed_at),
        }
      : undefined,
    mergedInto: row.merged_into ?? undefined,
    draft: row.draft ?? undefined,
    articleUrl: row.article_url ?? undefined,
    publishedAt: toInstant(row.published_at),
    createdBy: row.created_by ?? undefined,
    createdAt: toInstant(row.created_at),
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by ?? undefined,
    count: Number(row.asked),
    people: Number(row.people),
    firstAt: toInstant(row.first_at),
    lastAt: toInstant(row.last_at),
  };
}

export function fromMember(member: StoredMember): MemberRow {
  return {
    kind: member.kind,
    member_id: member.id,
    candidate_id: member.candidate,
    asked_at: fromInstant(member.at),
    asker: member.asker,
    added_by: member.addedBy ?? null,
    removed_at: fromInstant(member.removedAt),
  };
}

export function toMember(row: MemberRow): StoredMember {
  return {
    kind: row.kind,
    id: row.member_id,
    candidate: row.candidate_id,
    at: toInstant(row.asked_at),
    asker: row.asker,
    addedBy: row.added_by ?? undefined,
    removedAt: toInstant(row.removed_at),
  };
}
