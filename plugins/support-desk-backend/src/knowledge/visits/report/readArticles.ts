import type { Knex } from 'knex';
import { chunksOf, fromInstant } from '../../../database';
import type { Period } from './period';

/** What readers made of an article. */
export interface ReadArticle {
  entity: string;
  page: string;
  title: string;
  views: number;
  helped: number;
  didNotHelp: number;
}

/** PostgreSQL gives sums as texts. */
type Count = number | string;

interface ArticleRow {
  entity_ref: string;
  page: string;
  title: string;
}

/** How often the pages of some documented entities were opened in a period, and what their readers said. */
export async function readArticles(
  knex: Knex,
  entities: string[],
  period: Period,
): Promise<ReadArticle[]> {
  const found: ReadArticle[] = [];
  for (const chunk of chunksOf(entities)) {
    found.push(
      ...(await readViews(knex, chunk, period)),
      ...(await readFeedback(knex, chunk, period)),
    );
  }
  return found;
}

async function readViews(knex: Knex, entities: string[], { days }: Period) {
  const rows: (ArticleRow & { views: Count })[] = await knex('article_views')
    .whereIn('entity_ref', entities)
    .whereBetween('day', days)
    .groupBy('entity_ref', 'page')
    .select(
      'entity_ref',
      'page',
      knex.raw('max(title) as title'),
      knex.raw('sum(views) as views'),
    );
  return rows.map(row => ({
    ...articleOf(row),
    views: Number(row.views),
    helped: 0,
    didNotHelp: 0,
  }));
}

async function readFeedback(
  knex: Knex,
  entities: string[],
  { from, to }: Period,
) {
  const rows: (ArticleRow & { helped: Count; did_not_help: Count })[] =
    await knex('article_feedback')
      .whereIn('entity_ref', entities)
      .whereBetween('at', [fromInstant(from), fromInstant(to)])
      .groupBy('entity_ref', 'page')
      .select(
        'entity_ref',
        'page',
        knex.raw('sum(case when helped then 1 else 0 end) as helped'),
        knex.raw('sum(case when helped then 0 else 1 end) as did_not_help'),
        knex.raw('max(title) as title'),
      );
  return rows.map(row => ({
    ...articleOf(row),
    views: 0,
    helped: Number(row.helped),
    didNotHelp: Number(row.did_not_help),
  }));
}

function articleOf({ entity_ref: entity, page, title }: ArticleRow) {
  return { entity, page, title };
}
