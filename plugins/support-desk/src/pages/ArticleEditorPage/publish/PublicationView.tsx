import type {
  Draft,
  Publication,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  Alert,
  Button,
  ButtonLink,
  DialogBody,
  DialogFooter,
} from '@backstage/ui';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticleEditorPage.module.css';
import { PublicationSteps } from './PublicationSteps';

/** How far a published article is: written, built, found, and who was told. */
export function PublicationView(props: {
  draft: Draft;
  publication: Publication;
  onClose: () => void;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const { draft, publication, onClose } = props;
  const { state, url, problem, notice } = publication;
  const isPublished = state === 'published';
  return (
    <>
      <DialogBody>
        <div className={styles.form}>
          <PublicationSteps publication={publication} />
          {notice && <Alert status="info" icon title={notice} />}
          {problem && (
            <Alert
              role="alert"
              status="warning"
              icon
              title={problem}
              description={
                isPublished && t('articles.editor.publish.keptAfter')
              }
            />
          )}
          <p className={styles.text}>
            {isPublished ? (
              <Told publication={publication} />
            ) : (
              t('articles.editor.progress.merge')
            )}
          </p>
          {url && (
            <p className={styles.text}>
              <ButtonLink variant="secondary" href={url} target="_blank">
                {t(
                  isPublished
                    ? 'articles.editor.progress.commit'
                    : 'articles.editor.progress.request',
                )}
              </ButtonLink>
            </p>
          )}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('articles.editor.publish.close')}
        </Button>
        {publication.builtAt && (
          <ButtonLink variant="primary" href={draft.url}>
            {t('articles.editor.progress.open')}
          </ButtonLink>
        )}
      </DialogFooter>
    </>
  );
}

function Told({ publication }: { publication: Publication }) {
  const { t } = useMessages(articlesTranslationRef);
  const { told, foundAt } = publication;
  if (told > 0)
    return <>{t('articles.editor.progress.told', { count: told })}</>;
  return (
    <>
      {t(
        foundAt
          ? 'articles.editor.progress.toldNobody'
          : 'articles.editor.progress.willTell',
      )}
    </>
  );
}
