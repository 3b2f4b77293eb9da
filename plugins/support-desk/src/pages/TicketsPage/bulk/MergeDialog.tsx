import { Radio, RadioGroup, TextField } from '@backstage/ui';
import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { commonTranslationRef } from '../../../messages/common';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import { survivorOf } from './bulk';
import { FormDialog } from './FormDialog';

/** Which of the tickets goes on; the others are merged into it. */
export function MergeDialog(props: {
  title: string;
  tickets: Ticket[];
  onSubmit: (into: Ticket, reason: string | undefined) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(commonTranslationRef, queueTranslationRef);
  const { tickets } = props;
  const [into, setInto] = useState(() => survivorOf(tickets).id);
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={props.title}
      submit={t('queue.bulk.merge.title')}
      isReady
      onSubmit={() =>
        props.onSubmit(
          tickets.find(it => it.id === into)!,
          reason.trim() || undefined,
        )
      }
      onClose={props.onClose}
    >
      <RadioGroup
        label={t('queue.bulk.merge.into')}
        value={into}
        onChange={setInto}
      >
        {tickets.map(({ id, key, summary }) => (
          <Radio key={id} value={id}>
            {`${key} ${summary}`}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={t('queue.bulk.reason')}
        secondaryLabel={t('common.optional')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
      />
    </FormDialog>
  );
}
