import type { Draft } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  differences,
  fieldsOf,
  startEditing,
  type DraftEditing,
  type DraftFields,
} from './draftEditing';

const PREFIX = 'support-desk.article.';

/** What was written and not saved, as this browser keeps it. */
export interface KeptDraft {
  fields: DraftFields;
  /** Of the draft that it was written on. */
  version: number;
  /** ISO 8601. */
  at: string;
}

/** Keeps what is not saved yet; a browser that keeps nothing is in nobody's way. */
export function keep(draft: string, kept: KeptDraft) {
  try {
    localStorage.setItem(PREFIX + draft, JSON.stringify(kept));
  } catch {
    // Full, or not allowed: what is written is still saved to the back end.
  }
}

/** Forgets what was kept. */
export const forget = (draft: string) =>
  localStorage.removeItem(PREFIX + draft);

/** What was kept of a draft, if anything. */
export function keptOf(draft: string): KeptDraft | undefined {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + draft) ?? '') as KeptDraft;
  } catch {
    return undefined;
  }
}

/** Goes on with what was kept of a draft: on the version that it was written on, or beside what others made of it since. */
export function resume(draft: Draft): DraftEditing & { restoredFrom?: string } {
  const editing = startEditing(draft);
  const found = keptOf(draft.id);
  if (!found || differences(found.fields, fieldsOf(draft)).length === 0)
    return editing;
  return {
    ...editing,
    fields: found.fields,
    restoredFrom: found.at,
    ...(found.version < draft.version && {
      status: { kind: 'stale', theirs: draft },
    }),
  };
}
