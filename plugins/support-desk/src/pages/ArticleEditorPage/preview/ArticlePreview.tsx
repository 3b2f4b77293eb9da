import { RiErrorWarningLine } from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { reasonOf } from '../../../hooks/workFailure';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticleEditorPage.module.css';
import { ShadowHtml } from './ShadowHtml';
import { usePreview } from './usePreview';

/** The article as readers will see it. */
export function ArticlePreview(props: { draft: string; body: string }) {
  const { t } = useMessages(articlesTranslationRef);
  const { preview, error, isCurrent } = usePreview(props.draft, props.body);
  const isEmpty = !props.body.trim();
  return (
    <section
      className={styles.preview}
      aria-label={t('articles.editor.previewTitle')}
      aria-busy={!isEmpty && !isCurrent && !error}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can scroll it
      tabIndex={0}
    >
      {error && (
        <div role="status">
          <StatusLabel icon={<RiErrorWarningLine />} tone="soon">
            {t('articles.editor.previewFailed', { reason: reasonOf(error) })}
          </StatusLabel>
        </div>
      )}
      {isEmpty && (
        <p className={styles.quiet}>{t('articles.editor.previewEmpty')}</p>
      )}
      {!isEmpty && preview && <ShadowHtml {...preview} />}
    </section>
  );
}
