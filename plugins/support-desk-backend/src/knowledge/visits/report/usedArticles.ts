import type {
  ArticleUse,
  CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { documentedBy } from '../../articles/Documentation';
import { joinArticleUse } from './articleUse';
import type { Period } from './period';
import { readArticles } from './readArticles';
import { VisitNumbers } from './VisitNumbers';

/** What the pages that document a model were good for in a period, those of most use first. */
export async function usedArticles(
  knex: Knex,
  model: CompiledModel,
  period: Period,
): Promise<ArticleUse[]> {
  const docs = documentedBy(model).map(it => it.toLocaleLowerCase('en-US'));
  const visited = await new VisitNumbers(knex, model.ref, period).articles();
  return joinArticleUse(
    visited.filter(it => docs.includes(it.entity)),
    await readArticles(knex, docs, period),
  );
}
