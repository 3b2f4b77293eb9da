import { useState, type DragEvent, type ReactNode } from 'react';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
import styles from './attachments.module.css';

const hasFiles = ({ dataTransfer }: DragEvent) =>
  [...dataTransfer.types].includes('Files');

/** Takes files that are dropped on what is in it; the same can be done with the button beside it. */
export function FileDrop(props: {
  onFiles: (files: File[]) => void;
  className?: string;
  children: ReactNode;
}) {
  const { t } = useMessages(ticketDiscussionTranslationRef);
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={`${styles.drop} ${props.className ?? ''}`}
      onDragOver={event => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        props.onFiles([...event.dataTransfer.files]);
      }}
    >
      {props.children}
      {isOver && (
        <div className={styles.over}>{t('ticketDiscussion.files.drop')}</div>
      )}
    </div>
  );
}
