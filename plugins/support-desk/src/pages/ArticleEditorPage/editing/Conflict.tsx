import { Alert, Button } from '@backstage/ui';
import { RiUserSharedLine } from '@remixicon/react';
import { useState } from 'react';
import { StateCard } from '../../../components/StateCard';
import { useFormat } from '../../../time/useFormat';
import { articlesTranslationRef } from '../../../messages/articles';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { CompareDialog } from '../compare/CompareDialog';
import { differences, fieldsOf } from './draftEditing';
import { useCopy } from './useCopy';
import type { DraftWork } from './useDraftEditing';

/** Somebody else was faster: who, when, what; and the choice between theirs, both, and a copy. */
export function Conflict({ work }: { work: DraftWork }) {
  const { t } = useMessages(articlesTranslationRef, faqTranslationRef);
  const format = useFormat();
  const [isComparing, setComparing] = useState(false);
  const copy = useCopy(work);
  const { status, fields, base } = work;
  if (status.kind !== 'stale') return null;
  const { theirs } = status;
  const changed = differences(fieldsOf(theirs), fieldsOf(base));
  const differs = changed.length
    ? changed
    : differences(fieldsOf(theirs), fields);
  return (
    <StateCard
      tone="soon"
      icon={<RiUserSharedLine />}
      title={t('articles.editor.conflict.titleAt', {
        who: theirs.updatedBy.title,
        time: format.instant(theirs.updatedAt),
      })}
      actions={
        <>
          <Button onPress={() => setComparing(true)}>
            {t('articles.editor.conflict.compare')}
          </Button>
          <Button
            variant="secondary"
            isPending={copy.isPending}
            onPress={copy.send}
          >
            {t('articles.editor.conflict.copy')}
          </Button>
          <Button
            variant="secondary"
            onPress={() => work.tell({ type: 'tookTheirs' })}
          >
            {t('articles.editor.conflict.theirs')}
          </Button>
        </>
      }
    >
      {t('articles.editor.conflict.text', {
        fields: differs
          .map(field => t(`articles.editor.conflict.field.${field}`))
          .join(', '),
      })}
      {copy.failed && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('faq.failure.failed')}
          description={copy.failed}
        />
      )}
      {isComparing && (
        <CompareDialog
          mine={fields.body}
          theirs={theirs.body}
          theirsLabel={t('articles.editor.compare.theirs', {
            who: theirs.updatedBy.title,
          })}
          onSave={body => {
            setComparing(false);
            work.tell({ type: 'merged', body });
          }}
          onClose={() => setComparing(false)}
        />
      )}
    </StateCard>
  );
}
