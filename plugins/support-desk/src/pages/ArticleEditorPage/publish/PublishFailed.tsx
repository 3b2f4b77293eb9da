import { Alert, Button } from '@backstage/ui';
import { useState } from 'react';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import { CompareDialog } from '../compare/CompareDialog';
import type { DraftWork } from '../editing/useDraftEditing';
import type { PublishFailure } from './publishFailure';

/** Why an article was not published, what was kept, and how to go on. */
export function PublishFailed(props: {
  failure: PublishFailure | undefined;
  work: DraftWork;
  onMerged: () => void;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const [isComparing, setComparing] = useState(false);
  const { failure, work, onMerged } = props;
  if (!failure) return null;
  if (failure.kind === 'failed') {
    return (
      <Alert
        role="alert"
        status="danger"
        icon
        title={t('articles.editor.publish.failed')}
        description={`${failure.reason} ${t('articles.editor.publish.kept')}`}
      />
    );
  }
  const { now = '', reason } = failure;
  return (
    <>
      <Alert
        role="alert"
        status="warning"
        icon
        title={t('articles.editor.publish.stale')}
        description={reason}
        customActions={
          <Button variant="secondary" onPress={() => setComparing(true)}>
            {t('articles.editor.conflict.compare')}
          </Button>
        }
      />
      {isComparing && (
        <CompareDialog
          mine={work.fields.body}
          theirs={now}
          theirsLabel={t('articles.editor.compare.now')}
          onSave={body => {
            setComparing(false);
            work.tell({ type: 'merged', body });
            // What goes on from there is what was saved after it was shown, be it as it was.
            work.save({ always: true });
            onMerged();
          }}
          onClose={() => setComparing(false)}
        />
      )}
    </>
  );
}
