import type { SuggestedArticle } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { FoundArticle } from './ArticleFinder';

/** Articles with how often they helped, of those who said. */
export async function withRatings(
  knex: Knex,
  articles: FoundArticle[],
): Promise<SuggestedArticle[]> {
  if (articles.length === 0) return [];
  const rows: {
    entity_ref: string;
    page: string;
    helped: number | string;
    said: number | string;
  }[] = await knex('article_feedback')
    .whereIn(
      ['entity_ref', 'page'],
      articles.map(it => [it.entity, it.page]),
    )
    .groupBy('entity_ref', 'page')
    .select(
      'entity_ref',
      'page',
      knex.raw('sum(case when helped then 1 else 0 end) as helped'),
      knex.raw('count(*) as said'),
    );
  return articles.map(article => {
    const row = rows.find(
      it => it.entity_ref === article.entity && it.page === article.page,
    );
    return {
      ...article,
      helped: Number(row?.helped ?? 0),
      said: Number(row?.said ?? 0),
    };
  });
}
