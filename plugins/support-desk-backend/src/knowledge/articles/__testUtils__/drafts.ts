import type { StoredDraft, StoredPublication } from '../types';

/** A new draft of an article in the docs of Payroll. */
export function aDraft(id: string): StoredDraft {
  return {
    id,
    version: 1,
    modelRef: 'supportmodel:default/payroll',
    subject: `draft:${id}`,
    entityRef: 'system:default/payroll',
    path: 'faq/a.md',
    title: 'A',
    body: '# A\n',
    createdBy: 'user:default/ann',
    updatedBy: 'user:default/ann',
    updatedAt: new Date('2025-03-07T16:00:00Z'),
    changes: [],
  };
}

/** Of a draft, just now. */
export function aPublication(draft: string): StoredPublication {
  const at = new Date('2025-03-07T16:00:00Z');
  return {
    draft,
    state: 'published',
    publisher: 'Local directory',
    at,
    by: 'user:default/ann',
    content: '# A\n',
    told: 0,
    attempts: 0,
    nextAttemptAt: at,
  };
}
