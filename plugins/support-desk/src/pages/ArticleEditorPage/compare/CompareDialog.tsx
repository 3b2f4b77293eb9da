import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  useBreakpoint,
} from '@backstage/ui';
import { useState } from 'react';
import { SupportRoot } from '../../../components/SupportRoot';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticleEditorPage.module.css';
import { MergeEditor } from './MergeEditor';

/** Shows what differs between the reader's text and another one, and saves what they make of both. */
export function CompareDialog(props: {
  mine: string;
  theirs: string;
  /** Whose the other one is. */
  theirsLabel: string;
  onSave: (text: string) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const [text, setText] = useState(props.mine);
  const isWide = useBreakpoint().up('md');
  const { theirsLabel, onSave, onClose } = props;
  return (
    <Dialog
      isOpen
      width={1200}
      isDismissable={false}
      onOpenChange={open => !open && onClose()}
    >
      <SupportRoot className={styles.dialog}>
        <DialogHeader>{t('articles.editor.compare.title')}</DialogHeader>
        <DialogBody>
          <div className={styles.sides} aria-hidden="true">
            {isWide && <span>{theirsLabel}</span>}
            <span>{t('articles.editor.compare.mine')}</span>
          </div>
          <MergeEditor
            mine={props.mine}
            theirs={props.theirs}
            theirsLabel={theirsLabel}
            isWide={isWide}
            onChange={setText}
          />
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={onClose}>
            {t('articles.editor.compare.cancel')}
          </Button>
          <Button onPress={() => onSave(text)}>
            {t('articles.editor.compare.save')}
          </Button>
        </DialogFooter>
      </SupportRoot>
    </Dialog>
  );
}
