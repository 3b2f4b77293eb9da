import type { Draft } from '@supportdesk/backstage-plugin-support-desk-common';
import type { EditorView } from '@codemirror/view';
import { Container } from '@backstage/ui';
import { useState } from 'react';
import { usePageTitle } from '../../hooks/usePageTitle';
import { articlesTranslationRef } from '../../messages/articles';
import { useMessages } from '../../translations/useMessages';
import styles from './ArticleEditorPage.module.css';
import { DraftFields } from './DraftFields';
import { DraftHeader } from './DraftHeader';
import { Conflict } from './editing/Conflict';
import { Restored } from './editing/Restored';
import { SaveState } from './editing/SaveState';
import { useDraftEditing } from './editing/useDraftEditing';
import { insertBlock } from './editor/commands';
import { ImageUploads } from './images/ImageUploads';
import { useDraftImages } from './images/useDraftImages';
import { ArticlePreview } from './preview/ArticlePreview';
import { WriteAndPreview } from './WriteAndPreview';

/** Writes an article with what readers will see beside it; saves by itself. One that is published is only shown. */
export function DraftEditor({ draft }: { draft: Draft }) {
  const { t } = useMessages(articlesTranslationRef);
  const work = useDraftEditing(draft);
  const [view, setView] = useState<EditorView>();
  usePageTitle(work.fields.title || t('articles.editor.untitled'));
  const images = useDraftImages(draft.id, {
    between: work.between,
    onAdded: (changed, markdown) => {
      work.tell({ type: 'received', draft: changed });
      if (view) insertBlock(markdown)(view);
    },
  });
  const isPublished = work.base.publication?.state === 'published';
  return (
    <>
      <DraftHeader work={work} />
      <Container>
        {isPublished ? (
          <div className={styles.page}>
            <ArticlePreview draft={draft.id} body={work.fields.body} />
          </div>
        ) : (
          <div className={styles.page}>
            <Conflict work={work} />
            <Restored work={work} />
            <DraftFields work={work} />
            <SaveState work={work} />
            <WriteAndPreview
              work={work}
              view={view}
              onView={setView}
              onFiles={images.add}
            />
            <ImageUploads
              uploads={images.uploads}
              progress={images.progress}
              onDismiss={images.dismiss}
            />
          </div>
        )}
      </Container>
    </>
  );
}
