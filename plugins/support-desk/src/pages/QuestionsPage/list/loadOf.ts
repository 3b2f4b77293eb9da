import type { SuperUser } from '@supportdesk/backstage-plugin-support-desk-common';

/** Super users whose open questions the reader is told of, each once, who has most first. */
export function loadOf(items: SuperUser[]): SuperUser[] {
  const byUser = new Map<string, SuperUser>();
  for (const it of items) {
    if (it.status === 'active' && it.openQuestions !== undefined)
      byUser.set(it.user.ref, it);
  }
  return [...byUser.values()].sort(
    (a, b) =>
      b.openQuestions! - a.openQuestions! ||
      a.user.title.localeCompare(b.user.title),
  );
}
