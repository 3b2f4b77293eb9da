import type { ArticleUse } from '@supportdesk/backstage-plugin-support-desk-common';
import { docsUrl } from '../../articles/Documentation';
import type { ReadArticle } from './readArticles';
import type { VisitedArticle } from './VisitNumbers';

const YEAR_MS = 365 * 24 * 3_600_000;

/** Fewer say too little. */
const ENOUGH_SAID = 3;

/** What articles were good for: what visits and what readers say of them, those of most use first. */
export function joinArticleUse(
  visited: VisitedArticle[],
  read: ReadArticle[],
): ArticleUse[] {
  const found = new Map<string, ArticleUse>();
  const useOf = (it: { entity: string; page: string; title: string }) => {
    const key = `${it.entity} ${it.page}`;
    const use = found.get(key) ?? nothingOf(it);
    found.set(key, use);
    return use;
  };
  for (const it of read) {
    const use = useOf(it);
    use.views += it.views;
    use.helped += it.helped;
    use.didNotHelp += it.didNotHelp;
  }
  for (const it of visited) {
    const use = useOf(it);
    // Readers whose browser does not tell of pages still tell of visits.
    use.views = Math.max(use.views, it.opened);
    use.solved = it.solved;
    use.likelySolved = it.likelySolved;
    use.raised = it.raised;
  }
  return [...found.values()].sort(
    (a, b) =>
      b.solved + b.likelySolved - a.solved - a.likelySolved ||
      b.views - a.views ||
      (a.url < b.url ? -1 : 1),
  );
}

/** Why somebody should look at an article: it was not touched for a year, or most say that it did not help. */
export function staleness(
  { helped, didNotHelp }: Pick<ArticleUse, 'helped' | 'didNotHelp'>,
  changedAt: Date | undefined,
  now: Date,
): ArticleUse['stale'] {
  const isOld = changedAt && now.getTime() - changedAt.getTime() > YEAR_MS;
  const isUnhelpful = helped + didNotHelp >= ENOUGH_SAID && didNotHelp > helped;
  return [
    ...(isOld ? (['old'] as const) : []),
    ...(isUnhelpful ? (['unhelpful'] as const) : []),
  ];
}

function nothingOf(it: {
  entity: string;
  page: string;
  title: string;
}): ArticleUse {
  return {
    entity: it.entity,
    page: it.page,
    title: it.title,
    url: docsUrl(it.entity, it.page),
    views: 0,
    helped: 0,
    didNotHelp: 0,
    solved: 0,
    likelySolved: 0,
    raised: 0,
    stale: [],
  };
}
