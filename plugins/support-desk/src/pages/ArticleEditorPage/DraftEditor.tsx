import type { Draft } from '@supportdesk/backstage-plugin-support-desk-common';
import type { EditorView } from '@codemirror/view';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Container } from '@backstage/ui';
import { useState } from 'react';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useFormat } from '../../time/useFormat';
import { supportDeskTranslationRef } from '../../translation';
import styles from './ArticleEditorPage.module.css';
import { DraftFields } from './DraftFields';
import { DraftHeader } from './DraftHeader';
import { Conflict } from './editing/Conflict';
import { SaveState } from './editing/SaveState';
import { useDraftEditing } from './editing/useDraftEditing';
import { insertBlock } from './editor/commands';
import { ImageUploads } from './images/ImageUploads';
import { useDraftImages } from './images/useDraftImages';
import { WriteAndPreview } from './WriteAndPreview';

/** Writes an article with what readers will see beside it; saves by itself. */
export function DraftEditor({ draft }: { draft: Draft }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  const work = useDraftEditing(draft);
  const [view, setView] = useState<EditorView>();
  const { fields, restoredFrom, status } = work;
  usePageTitle(fields.title || t('articles.editor.untitled'));
  const images = useDraftImages(draft.id, {
    between: work.between,
    onAdded: (changed, markdown) => {
      work.tell({ type: 'received', draft: changed });
      if (view) insertBlock(markdown)(view);
    },
  });
  return (
    <>
      <DraftHeader work={work} />
      <Container>
        <div className={styles.page}>
          <Conflict work={work} />
          {restoredFrom && status.kind !== 'stale' && (
            <Alert
              role="status"
              status="info"
              icon
              title={t('articles.editor.restored.title')}
              description={t('articles.editor.restored.text', {
                time: format.instant(restoredFrom),
              })}
              customActions={
                <Button
                  variant="secondary"
                  onPress={() =>
                    work.tell({ type: 'typed', change: work.saved })
                  }
                >
                  {t('articles.editor.restored.discard')}
                </Button>
              }
            />
          )}
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
      </Container>
    </>
  );
}
