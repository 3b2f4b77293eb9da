import { Dialog, DialogHeader } from '@backstage/ui';
import { useState } from 'react';
import { SupportRoot } from '../../../components/SupportRoot';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticleEditorPage.module.css';
import type { DraftWork } from '../editing/useDraftEditing';
import { PublicationView } from './PublicationView';
import { PublishForm } from './PublishForm';

/** Publishes an article, then shows how far it is until readers find it. */
export function PublishDialog(props: {
  work: DraftWork;
  /** It is published already: shows how far it is. */
  isPublished: boolean;
  onClose: () => void;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const { work, onClose } = props;
  const [isPublished, setPublished] = useState(props.isPublished);
  const { publication } = work.base;
  return (
    <Dialog
      isOpen
      width={560}
      isDismissable={false}
      onOpenChange={open => !open && onClose()}
    >
      <SupportRoot className={styles.dialog}>
        <DialogHeader>
          {t(
            isPublished
              ? 'articles.editor.progress.title'
              : 'articles.editor.publish.title',
          )}
        </DialogHeader>
        {isPublished && publication ? (
          <PublicationView
            draft={work.base}
            publication={publication}
            onClose={onClose}
          />
        ) : (
          <PublishForm
            work={work}
            onPublished={() => setPublished(true)}
            onClose={onClose}
          />
        )}
      </SupportRoot>
    </Dialog>
  );
}
