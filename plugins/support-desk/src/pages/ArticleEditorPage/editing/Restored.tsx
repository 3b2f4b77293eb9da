import { Alert, Button } from '@backstage/ui';
import { useFormat } from '../../../time/useFormat';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import type { DraftWork } from './useDraftEditing';

/** What this browser had kept is here again; the reader may take what was saved instead. */
export function Restored({ work }: { work: DraftWork }) {
  const { t } = useMessages(articlesTranslationRef);
  const format = useFormat();
  const { restored, status } = work;
  if (!restored || status.kind === 'stale') return null;
  return (
    <Alert
      role="status"
      status="info"
      icon
      title={t('articles.editor.restored.title')}
      description={t('articles.editor.restored.text', {
        time: format.instant(restored.at),
      })}
      customActions={
        <>
          <Button variant="secondary" onPress={work.dismissRestored}>
            {t('articles.editor.restored.keep')}
          </Button>
          <Button
            variant="tertiary"
            onPress={() => {
              work.tell({ type: 'typed', change: restored.instead });
              work.dismissRestored();
            }}
          >
            {t('articles.editor.restored.discard')}
          </Button>
        </>
      }
    />
  );
}
