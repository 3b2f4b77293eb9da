import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTechDocsReaderPage } from '@backstage/plugin-techdocs-react';
import { createPortal } from 'react-dom';
import { useParams } from 'react-router-dom';
import { SupportRoot } from '../components/SupportRoot';
import { articlePage } from './articlePage';
import { EditLink } from './EditLink';
import { ArticleFeedback } from './feedback/ArticleFeedback';
import { useArticle } from './useArticle';
import { EDIT_SLOT, FEEDBACK_SLOT, useArticleSlots } from './useArticleSlots';

/** Support Desk on a page of TechDocs: "Did this answer it?", ways to go on, and the edit link of those who write it (P-06). */
export function ArticleOfPage() {
  const { entityRef } = useTechDocsReaderPage();
  const { '*': path = '' } = useParams();
  const entity = stringifyEntityRef(entityRef).toLocaleLowerCase('en-US');
  const page = articlePage(path);
  const shown = useArticleSlots(`${entity} ${page}`);
  const article = useArticle(shown && { entity, page, title: shown.title });
  if (!shown || !article || article.models.length === 0) return null;
  return createPortal(
    <>
      <div slot={EDIT_SLOT}>
        <SupportRoot>
          <EditLink article={article} element={shown.element} />
        </SupportRoot>
      </div>
      <div slot={FEEDBACK_SLOT}>
        <SupportRoot>
          <ArticleFeedback
            key={shown.key}
            article={article}
            title={shown.title}
          />
        </SupportRoot>
      </div>
    </>,
    shown.host,
  );
}
