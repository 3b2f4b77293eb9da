import { ButtonIcon } from '@backstage/ui';
import {
  RiCloseLine,
  RiErrorWarningLine,
  RiLoader4Line,
} from '@remixicon/react';
import { CountProgress } from '../../../components/CountProgress';
import { StatusLabel } from '../../../components/StatusLabel';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticleEditorPage.module.css';
import type { ImageProgress, ImageUpload } from './useDraftImages';

/** Images that are on their way, or were refused. */
export function ImageUploads(props: {
  uploads: ImageUpload[];
  progress: ImageProgress;
  onDismiss: (key: number) => void;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const { done, total } = props.progress;
  if (props.uploads.length === 0) return null;
  return (
    <div className={styles.uploads}>
      {total > 1 && (
        <CountProgress
          done={done}
          total={total}
          words={t('articles.editor.images.progress', {
            done: String(done),
            total: String(total),
          })}
        />
      )}
      <ul className={styles.plain} aria-live="polite">
        {props.uploads.map(({ key, name, problem }) => (
          <li key={key} className={styles.upload}>
            {problem ? (
              <>
                <StatusLabel icon={<RiErrorWarningLine />} tone="late">
                  {t('articles.editor.images.failed', {
                    name,
                    message: problem,
                  })}
                </StatusLabel>
                <ButtonIcon
                  variant="tertiary"
                  icon={<RiCloseLine />}
                  aria-label={t('articles.editor.images.dismiss', { name })}
                  onPress={() => props.onDismiss(key)}
                />
              </>
            ) : (
              <StatusLabel icon={<RiLoader4Line />} tone="quiet">
                {t('articles.editor.images.uploading', { name })}
              </StatusLabel>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
