import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { SendFailed } from '../../../components/ChangeFailed';
import { DialogForm } from '../../../components/DialogForm';
import { PersonField } from '../../../components/PersonField';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import { useMailWork } from '../useMails';
import { useDecided } from './useDecided';

/** Says who really sent a mail. */
export function SenderDialog(props: { mail: Mail; onClose: () => void }) {
  const { t } = useMessages(mailTranslationRef);
  const { mail, onClose } = props;
  const [user, setUser] = useState<string>();
  const decided = useDecided(onClose);
  const work = useMailWork(
    (api, sender: string) => api.setMailSender(mail.id, { user: sender }),
    corrected =>
      decided(
        corrected.person
          ? t('mail.setSender.done', { name: corrected.person.title })
          : t('mail.setSender.doneUnnamed'),
        corrected,
      ),
  );
  return (
    <DialogForm
      title={t('mail.setSender.title')}
      submit={t('mail.setSender.submit')}
      missing={user ? undefined : t('mail.setSender.needed')}
      isPending={work.isPending}
      onSubmit={() => user && work.send(user)}
      onClose={onClose}
    >
      <SendFailed part="mail.failure" work={work} />
      <PersonField
        label={t('mail.setSender.user')}
        description={t('mail.setSender.help')}
        isRequired
        problem={undefined}
        value={user}
        onChange={setUser}
      />
    </DialogForm>
  );
}
