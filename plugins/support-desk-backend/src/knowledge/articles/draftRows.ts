import { fromInstant, toInstant, type Milliseconds } from '../../database';
import type { StoredDraft, StoredPublication } from './types';

/** A row of `article_drafts`. */
export interface DraftRow {
  id: string;
  version: number;
  model_ref: string;
  candidate: string | null;
  subject: string | null;
  entity_ref: string;
  path: string;
  base: string | null;
  service: string | null;
  title: string;
  body: string;
  created_by: string;
  updated_by: string;
  updated_at: Milliseconds;
  changes: string;
  refused: string | null;
}

/** A row of `article_images`. */
export interface ImageRow {
  draft_id: string;
  name: string;
  media_type: string;
  size: number;
  content: Buffer;
}

/** A row of `article_publications`. */
export interface PublicationRow {
  draft_id: string;
  state: StoredPublication['state'];
  publisher: string;
  at: Milliseconds;
  by: string;
  revision: string | null;
  url: string | null;
  notice: string | null;
  content: string;
  built_at: Milliseconds | null;
  found_at: Milliseconds | null;
  problem: string | null;
  told: number;
  attempts: number;
  next_attempt_at: Milliseconds | null;
}

export function fromDraft(draft: StoredDraft): DraftRow {
  return {
    id: draft.id,
    version: draft.version,
    model_ref: draft.modelRef,
    candidate: draft.candidate ?? null,
    subject: draft.subject ?? null,
    entity_ref: draft.entityRef,
    path: draft.path,
    base: draft.base ?? null,
    service: draft.module ?? null,
    title: draft.title,
    body: draft.body,
    created_by: draft.createdBy,
    updated_by: draft.updatedBy,
    updated_at: fromInstant(draft.updatedAt),
    changes: JSON.stringify(draft.changes),
    refused: draft.refused ? JSON.stringify(draft.refused) : null,
  };
}

export function toDraft(row: DraftRow): StoredDraft {
  return {
    id: row.id,
    version: row.version,
    modelRef: row.model_ref,
    candidate: row.candidate ?? undefined,
    subject: row.subject ?? undefined,
    entityRef: row.entity_ref,
    path: row.path,
    base: row.base ?? undefined,
    module: row.service ?? undefined,
    title: row.title,
    body: row.body,
    createdBy: row.created_by,
    updatedBy: row.updated_by,
    updatedAt: toInstant(row.updated_at),
    changes: JSON.parse(row.changes),
    refused: row.refused === null ? undefined : JSON.parse(row.refused),
  };
}

export function fromPublication(it: StoredPublication): PublicationRow {
  return {
    draft_id: it.draft,
    state: it.state,
    publisher: it.publisher,
    at: fromInstant(it.at),
    by: it.by,
    revision: it.revision ?? null,
    url: it.url ?? null,
    notice: it.notice ?? null,
    content: it.content,
    built_at: fromInstant(it.builtAt),
    found_at: fromInstant(it.foundAt),
    problem: it.problem ?? null,
    told: it.told,
    attempts: it.attempts,
    next_attempt_at: fromInstant(it.nextAttemptAt),
  };
}

export function toPublication(row: PublicationRow): StoredPublication {
  return {
    draft: row.draft_id,
    state: row.state,
    publisher: row.publisher,
    at: toInstant(row.at),
    by: row.by,
    revision: row.revision ?? undefined,
    url: row.url ?? undefined,
    notice: row.notice ?? undefined,
    content: row.content,
    builtAt: toInstant(row.built_at),
    foundAt: toInstant(row.found_at),
    problem: row.problem ?? undefined,
    told: row.told,
    attempts: row.attempts,
    nextAttemptAt: toInstant(row.next_attempt_at),
  };
}
