import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import { SendFailed } from '../../../components/ChangeFailed';
import { DialogForm } from '../../../components/DialogForm';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import { useMailWork } from '../useMails';
import { useDecided } from './useDecided';

/** Asks before a mail leaves the ticket that it went on with. */
export function SplitDialog(props: { mail: Mail; onClose: () => void }) {
  const { t } = useMessages(mailTranslationRef);
  const { mail, onClose } = props;
  const decided = useDecided(onClose);
  const work = useMailWork(
    (api, id: string) => api.splitMail(id),
    split =>
      decided(
        split.ticket
          ? t('mail.split.doneAs', { key: split.ticket.key })
          : t('mail.split.done'),
        split,
      ),
  );
  return (
    <DialogForm
      title={t('mail.split.title')}
      submit={t('mail.split.submit')}
      width={480}
      isPending={work.isPending}
      onSubmit={() => work.send(mail.id)}
      onClose={onClose}
    >
      <SendFailed part="mail.failure" work={work} />
      <p>{t('mail.split.text', { key: mail.ticket?.key ?? '' })}</p>
    </DialogForm>
  );
}
