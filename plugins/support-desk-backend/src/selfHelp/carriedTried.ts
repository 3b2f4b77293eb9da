import type {
  CompiledModel,
  CompiledStep,
  EscalationEvidence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTried } from './StoredTried';

/** What goes along with a request that is raised for a ticket: what was tried before the ticket, and what was shown when it went up. */
export function carriedTried(
  before: StoredTried | undefined,
  { tried, articles, superUsers }: EscalationEvidence,
  model: CompiledModel,
): StoredTried | undefined {
  const known = new Map(
    Object.values(model.procedures).flatMap(it => textsOf(it.steps)),
  );
  const shown = tried.map(id => ({ id, text: known.get(id) ?? id }));
  const carried = {
    steps: withoutRepeats([...(before?.steps ?? []), ...shown], it => it.id),
    articles: withoutRepeats(
      [...(before?.articles ?? []), ...articles],
      articleKey,
    ),
    superUsers: withoutRepeats(
      [...(before?.superUsers ?? []), ...superUsers],
      superUserKey,
    ),
    ...(before?.question && { question: before.question }),
  };
  const isNothing = [carried.steps, carried.articles, carried.superUsers].every(
    it => it.length === 0,
  );
  if (!before && isNothing) return undefined;
  return { ...carried, nothing: isNothing && before?.nothing === true };
}

/** What makes two mentions of an article one. */
export function articleKey({ title, url }: { title: string; url?: string }) {
  return url ?? title;
}

/** What makes two mentions of a super user one: the same answer. */
export function superUserKey(it: { user: string; answer?: string }) {
  return `${it.user} ${it.answer ?? ''}`;
}

/** The first of those that are the same. */
export function withoutRepeats<T>(items: T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  items.forEach(it => first.set(keyOf(it), first.get(keyOf(it)) ?? it));
  return [...first.values()];
}

function textsOf(steps: CompiledStep[]): [string, string][] {
  return steps.flatMap(it => [[it.id, it.text], ...textsOf(it.steps)]);
}
