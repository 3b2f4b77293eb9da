import type { Publication } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiCheckboxCircleFill, RiCircleLine } from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { useFormat } from '../../../time/useFormat';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticleEditorPage.module.css';

const secondsBetween = (from: string, to: string) =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));

/** The way of an article to its readers, step by step with its times. */
export function PublicationSteps({
  publication,
}: {
  publication: Publication;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const { state, publisher, revision, at, builtAt, foundAt } = publication;
  const isPublished = state === 'published';
  return (
    <ol className={styles.steps} aria-live="polite">
      <Step
        title={t(
          isPublished
            ? 'articles.editor.progress.written'
            : 'articles.editor.progress.proposed',
          { publisher },
        )}
        start={at}
        at={at}
        note={
          revision &&
          t('articles.editor.progress.revision', {
            revision: revision.slice(0, 10),
          })
        }
      />
      {isPublished && (
        <>
          <Step
            title={t('articles.editor.progress.built')}
            start={at}
            at={builtAt}
          />
          <Step
            title={t('articles.editor.progress.found')}
            start={at}
            at={foundAt}
          />
        </>
      )}
    </ol>
  );
}

function Step(props: {
  title: string;
  start: string;
  at: string | undefined;
  note?: string;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const format = useFormat();
  const { title, start, at, note } = props;
  const seconds = at && secondsBetween(start, at);
  return (
    <li>
      <StatusLabel
        icon={at ? <RiCheckboxCircleFill /> : <RiCircleLine />}
        tone={at ? 'done' : 'quiet'}
      >
        {title}
      </StatusLabel>
      <p className={styles.second}>
        {!at && t('articles.editor.progress.waiting')}
        {at &&
          (seconds
            ? t('articles.editor.progress.after', {
                time: format.instant(at),
                count: seconds,
              })
            : format.instant(at))}
        {note && ` · ${note}`}
      </p>
    </li>
  );
}
