import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Skeleton } from '@backstage/ui';
import { RiFileForbidLine } from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { supportDeskApiRef } from '../../api';
import { WorkFailed } from '../../components/ChangeFailed';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { faqRouteRef } from '../../routes';
import { articlesTranslationRef } from '../../messages/articles';
import { useMessages } from '../../translations/useMessages';
import { useStartDraft } from '../FaqPage/useStartDraft';
import styles from './ArticleEditorPage.module.css';

/** Opens the draft of a page of TechDocs, or starts it; the address becomes the draft's. */
export function EditArticlePage() {
  const [params] = useSearchParams();
  const entity = params.get('entity');
  const page = params.get('page') ?? '';
  return (
    <Container>
      <div className={styles.page}>
        {entity ? (
          <OpenPage entity={entity} page={page} />
        ) : (
          <NotEditable why="missing" />
        )}
      </div>
    </Container>
  );
}

function OpenPage({ entity, page }: { entity: string; page: string }) {
  const { t } = useMessages(articlesTranslationRef);
  const api = useApi(supportDeskApiRef);
  const article = useQuery({
    queryKey: ['faq', 'article', entity, page],
    queryFn: () => api.getArticle({ entity, page }),
  });
  const { send, ...start } = useStartDraft({ replace: true });
  const path = article.data?.path;
  const model = article.data?.models.find(it => it.mayEdit)?.model;
  useEffect(() => {
    if (model && path) send({ model, edit: { entity, path } });
  }, [model, path, entity, send]);
  if (article.error)
    return <LoadFailed error={article.error} retry={article.refetch} />;
  if (article.data && !model) return <NotEditable why="refused" />;
  if (article.data && !path) return <NotEditable why="noFile" />;
  return (
    <>
      <WorkFailed part="faq" work={start} />
      {!start.failure && (
        <div role="status" aria-label={t('articles.editor.edit.opening')}>
          <Skeleton width="100%" height={480} />
        </div>
      )}
    </>
  );
}

const WORDS = {
  missing: ['articles.editor.edit.missing', 'articles.editor.edit.missingText'],
  refused: ['articles.editor.edit.refused', 'articles.editor.edit.refusedText'],
  noFile: ['articles.editor.edit.noFile', 'articles.editor.edit.noFileText'],
} as const;

function NotEditable({ why }: { why: keyof typeof WORDS }) {
  const { t } = useMessages(articlesTranslationRef);
  const faqLink = useRouteRef(faqRouteRef);
  const [title, text] = WORDS[why];
  return (
    <StateCard
      icon={<RiFileForbidLine />}
      title={t(title)}
      actions={
        <ButtonLink variant="secondary" href={faqLink?.() ?? '#'}>
          {t('articles.editor.notFound.all')}
        </ButtonLink>
      }
    >
      {t(text)}
    </StateCard>
  );
}
