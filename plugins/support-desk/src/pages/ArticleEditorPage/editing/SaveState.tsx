import { Button } from '@backstage/ui';
import {
  RiCheckLine,
  RiErrorWarningLine,
  RiLoader4Line,
  RiTimeLine,
  RiUserSharedLine,
} from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { useFormat } from '../../../time/useFormat';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticleEditorPage.module.css';
import type { DraftWork } from './useDraftEditing';

/** Whether what is written is saved, and if not, why. */
export function SaveState({ work }: { work: DraftWork }) {
  const { status } = work;
  const { t } = useMessages(articlesTranslationRef);
  return (
    <div className={styles.saveState}>
      <div role="status">
        <Words work={work} />
      </div>
      {status.kind === 'failed' && (
        <Button variant="tertiary" onPress={() => work.save()}>
          {t('articles.editor.state.retry')}
        </Button>
      )}
    </div>
  );
}

function Words({ work: { status, unsaved, base } }: { work: DraftWork }) {
  const { t } = useMessages(articlesTranslationRef);
  const format = useFormat();
  if (status.kind === 'failed') {
    return (
      <StatusLabel icon={<RiErrorWarningLine />} tone="late">
        {status.offline
          ? t('articles.editor.state.offline')
          : t('articles.editor.state.failed', { reason: status.reason })}
      </StatusLabel>
    );
  }
  if (status.kind === 'stale') {
    return (
      <StatusLabel icon={<RiUserSharedLine />} tone="soon">
        {t('articles.editor.state.stale')}
      </StatusLabel>
    );
  }
  if (status.kind === 'saving') {
    return (
      <StatusLabel icon={<RiLoader4Line />} tone="quiet">
        {t('articles.editor.state.saving')}
      </StatusLabel>
    );
  }
  if (unsaved) {
    return (
      <StatusLabel icon={<RiTimeLine />} tone="quiet">
        {t('articles.editor.state.waiting')}
      </StatusLabel>
    );
  }
  return (
    <StatusLabel icon={<RiCheckLine />} tone="quiet">
      {t('articles.editor.state.saved', {
        time: format.instant(base.updatedAt),
      })}
    </StatusLabel>
  );
}
