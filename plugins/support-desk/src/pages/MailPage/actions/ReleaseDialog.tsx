import type {
  Mail,
  ReleaseMail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { SendFailed } from '../../../components/ChangeFailed';
import { DialogForm } from '../../../components/DialogForm';
import { PersonField } from '../../../components/PersonField';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import { useMailWork } from '../useMails';
import { useDecided } from './useDecided';

/** Takes a mail after all that was held, as from whoever really wrote it. */
export function ReleaseDialog(props: { mail: Mail; onClose: () => void }) {
  const { t } = useMessages(mailTranslationRef);
  const { mail, onClose } = props;
  const [sender, setSender] = useState<string>();
  const decided = useDecided(onClose);
  const work = useMailWork(
    (api, release: ReleaseMail) => api.releaseMail(mail.id, release),
    taken =>
      decided(
        taken.ticket
          ? t('mail.release.doneAs', { key: taken.ticket.key })
          : t('mail.release.done'),
        taken,
      ),
  );
  return (
    <DialogForm
      title={t('mail.release.title')}
      submit={t('mail.release.submit')}
      isPending={work.isPending}
      onSubmit={() => work.send(sender ? { sender } : {})}
      onClose={onClose}
    >
      <SendFailed part="mail.failure" work={work} />
      <p>{t('mail.release.text')}</p>
      <PersonField
        label={t('mail.release.sender')}
        description={t('mail.release.senderHelp')}
        problem={undefined}
        value={sender}
        onChange={setSender}
      />
    </DialogForm>
  );
}
