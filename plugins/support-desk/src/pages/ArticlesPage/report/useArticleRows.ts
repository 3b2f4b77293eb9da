import type { ArticleUse } from '@supportdesk/backstage-plugin-support-desk-common';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';

/** What is counted of an article, in the order of the table. */
export const ARTICLE_FIGURES = [
  'views',
  'helped',
  'didNotHelp',
  'solved',
  'likelySolved',
  'raised',
] as const;

/** The table of articles with its head, as a spreadsheet takes it; days as ISO 8601. */
export function useArticleRows(articles: ArticleUse[]): string[][] {
  const { t } = useMessages(articlesTranslationRef);
  return [
    [
      t('articles.table.article'),
      'URL',
      ...ARTICLE_FIGURES.map(figure => t(`articles.table.${figure}`)),
      t('articles.table.changed'),
      t('articles.table.look'),
    ],
    ...articles.map(article => [
      article.title,
      article.url,
      ...ARTICLE_FIGURES.map(figure => String(article[figure])),
      article.changedAt?.slice(0, 10) ?? '',
      article.stale.map(why => t(`articles.stale.${why}`)).join('. '),
    ]),
  ];
}
