import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import { TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { SendFailed } from '../../../components/ChangeFailed';
import { DialogForm } from '../../../components/DialogForm';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import { useMailWork } from '../useMails';
import { useDecided } from './useDecided';

/** Says of a mail that it is nothing, and why. */
export function DiscardDialog(props: { mail: Mail; onClose: () => void }) {
  const { t } = useMessages(mailTranslationRef);
  const { mail, onClose } = props;
  const [reason, setReason] = useState('');
  const decided = useDecided(onClose);
  const work = useMailWork(
    (api, why: string) => api.discardMail(mail.id, { reason: why }),
    discarded => decided(t('mail.discard.done'), discarded),
  );
  return (
    <DialogForm
      title={t('mail.discard.title')}
      submit={t('mail.discard.submit')}
      missing={reason.trim() ? undefined : t('mail.discard.needed')}
      isPending={work.isPending}
      onSubmit={() => work.send(reason.trim())}
      onClose={onClose}
    >
      <SendFailed part="mail.failure" work={work} />
      <TextAreaField
        label={t('mail.discard.reason')}
        description={t('mail.discard.help')}
        isRequired
        validationBehavior="aria"
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
    </DialogForm>
  );
}
