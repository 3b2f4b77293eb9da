import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Skeleton } from '@backstage/ui';
import { RiFileSearchLine } from '@remixicon/react';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { errorName } from '../../hooks/workFailure';
import { faqRouteRef } from '../../routes';
import { articlesTranslationRef } from '../../messages/articles';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import styles from './ArticleEditorPage.module.css';
import { DraftEditor } from './DraftEditor';
import { useDraft } from './useDraft';

/** An article while it is written. */
export function DraftPage() {
  const { draft: id = '' } = useParams();
  const { t } = useMessages(articlesTranslationRef, commonTranslationRef);
  const faqLink = useRouteRef(faqRouteRef);
  const draft = useDraft(id);
  if (draft.data) return <DraftEditor key={id} draft={draft.data} />;
  const isNotFound = draft.error && errorName(draft.error) === 'NotFoundError';
  return (
    <Container>
      <div className={styles.page}>
        {isNotFound && (
          <StateCard
            icon={<RiFileSearchLine />}
            title={t('articles.editor.notFound.title')}
            actions={
              <ButtonLink variant="secondary" href={faqLink?.() ?? '#'}>
                {t('articles.editor.notFound.all')}
              </ButtonLink>
            }
          >
            {t('articles.editor.notFound.text')}
          </StateCard>
        )}
        {draft.error && !isNotFound && (
          <LoadFailed error={draft.error} retry={draft.refetch} />
        )}
        {!draft.error && (
          <div role="status" aria-label={t('common.loading')}>
            <Skeleton width="100%" height={480} />
          </div>
        )}
      </div>
    </Container>
  );
}
