import { ButtonIcon } from '@backstage/ui';
import {
  RiAttachment2,
  RiCloseLine,
  RiErrorWarningLine,
  RiLoader4Line,
} from '@remixicon/react';
import { CountProgress } from '../../../components/CountProgress';
import { StatusLabel } from '../../../components/StatusLabel';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
import styles from './attachments.module.css';
import type { Upload, UploadedFile, UploadProgress } from './useFiles';

/** The files of a comment that is being written: there, on their way, or refused. */
export function UploadList(props: {
  uploads: Upload[];
  progress: UploadProgress;
  files: UploadedFile[];
  onDismiss: (key: number) => void;
  onRemove: (id: string) => void;
}) {
  const { t } = useMessages(ticketDiscussionTranslationRef);
  const remove = (name: string, onPress: () => void) => (
    <ButtonIcon
      variant="tertiary"
      icon={<RiCloseLine />}
      aria-label={t('ticketDiscussion.files.remove', { name })}
      onPress={onPress}
    />
  );
  const { done, total } = props.progress;
  if (props.uploads.length + props.files.length === 0) return null;
  return (
    <>
      {total > 1 && (
        <CountProgress
          done={done}
          total={total}
          words={t('ticketDiscussion.files.progress', {
            done: String(done),
            total: String(total),
          })}
        />
      )}
      <ul className={styles.files} aria-live="polite">
        {props.files.map(({ id, name }) => (
          <li key={id} className={styles.file}>
            <StatusLabel icon={<RiAttachment2 />}>{name}</StatusLabel>
            {remove(name, () => props.onRemove(id))}
          </li>
        ))}
        {props.uploads.map(({ key, name, problem }) => (
          <li key={key} className={styles.file}>
            {problem ? (
              <StatusLabel icon={<RiErrorWarningLine />} tone="late">
                {t('ticketDiscussion.files.failed', { name, message: problem })}
              </StatusLabel>
            ) : (
              <StatusLabel
                icon={<RiLoader4Line className={styles.turning} />}
                tone="quiet"
              >
                {t('ticketDiscussion.files.uploading', { name })}
              </StatusLabel>
            )}
            {problem && remove(name, () => props.onDismiss(key))}
          </li>
        ))}
      </ul>
    </>
  );
}
