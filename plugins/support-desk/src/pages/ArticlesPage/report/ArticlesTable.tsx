import type { ArticleUse } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { RiTimeLine, RiThumbDownLine } from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { editArticleRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import partStyles from '../../ModelPage/parts/parts.module.css';
import { ScrollTable } from '../../ModelPage/parts/ScrollTable';
import styles from '../ArticlesPage.module.css';
import { ARTICLE_FIGURES } from './useArticleRows';

const STALE_ICONS = { old: <RiTimeLine />, unhelpful: <RiThumbDownLine /> };

/** A line for each article: how often it was read, what that was good for, and why somebody should look at it. */
export function ArticlesTable({ articles }: { articles: ArticleUse[] }) {
  const { t } = useMessages(articlesTranslationRef);
  const format = useFormat();
  if (articles.length === 0)
    return <p className={styles.none}>{t('articles.table.none')}</p>;
  return (
    <ScrollTable label={t('articles.table.title')}>
      <thead>
        <tr>
          <th scope="col">{t('articles.table.article')}</th>
          {ARTICLE_FIGURES.map(figure => (
            <th key={figure} scope="col" className={partStyles.figure}>
              {t(`articles.table.${figure}`)}
            </th>
          ))}
          <th scope="col">{t('articles.table.changed')}</th>
          <th scope="col">{t('articles.table.look')}</th>
        </tr>
      </thead>
      <tbody>
        {articles.map(article => (
          <tr key={article.url}>
            <th scope="row">
              <div className={styles.article}>
                <Link href={article.url} standalone>
                  {article.title}
                </Link>
              </div>
            </th>
            {ARTICLE_FIGURES.map(figure => (
              <td key={figure} className={partStyles.figure}>
                {article[figure]}
              </td>
            ))}
            <td>
              {article.changedAt
                ? format.day(article.changedAt)
                : t('articles.table.notKnown')}
            </td>
            <td>
              {article.stale.map(why => (
                <div key={why}>
                  <StatusLabel icon={STALE_ICONS[why]} tone="soon">
                    {t(`articles.stale.${why}`)}
                  </StatusLabel>
                </div>
              ))}
              <EditLink article={article} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function EditLink({
  article: { entity, page, title },
}: {
  article: ArticleUse;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const editLink = useRouteRef(editArticleRouteRef);
  return (
    <Link
      className={styles.edit}
      href={`${editLink?.() ?? ''}?${new URLSearchParams({ entity, page })}`}
      aria-label={t('articles.table.editOf', { title })}
      standalone
    >
      {t('articles.table.edit')}
    </Link>
  );
}
