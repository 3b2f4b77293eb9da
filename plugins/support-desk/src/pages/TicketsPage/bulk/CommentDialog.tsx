import { Checkbox, TextAreaField } from '@backstage/ui';
import type { CreateComment } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import { FormDialog } from './FormDialog';

/** One comment for all selected tickets, for the requesters too or for support alone. */
export function CommentDialog(props: {
  title: string;
  onSubmit: (comment: CreateComment) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(queueTranslationRef);
  const [body, setBody] = useState('');
  const [internal, setInternal] = useState(false);
  return (
    <FormDialog
      title={props.title}
      submit={t('queue.bulk.comment')}
      isReady={body.trim() !== ''}
      onSubmit={() => props.onSubmit({ body, internal })}
      onClose={props.onClose}
    >
      <TextAreaField
        label={t('queue.bulk.comment')}
        isRequired
        value={body}
        onChange={setBody}
        maxLength={20_000}
      />
      <Checkbox isSelected={internal} onChange={setInternal}>
        {t('queue.bulk.internal')}
      </Checkbox>
    </FormDialog>
  );
}
