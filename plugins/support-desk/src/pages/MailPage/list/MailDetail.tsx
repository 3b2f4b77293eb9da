import type {
  Mail,
  MailAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReactNode } from 'react';
import { useFormat } from '../../../time/useFormat';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import { fileSize } from '../../TicketPage/attachments/fileSize';
import { MailActions } from '../actions/MailActions';
import styles from '../MailPage.module.css';
import { useWhy } from './useWhy';

/** What a mail says, what came with it, what it leaves open, and what can be done with it. */
export function MailDetail(props: {
  mail: Mail;
  onAction: (action: MailAction) => void;
}) {
  const { t } = useMessages(mailTranslationRef);
  const format = useFormat();
  const why = useWhy();
  const { mail, onAction } = props;
  const { text, reason, attachments, missing } = mail;
  return (
    <>
      <p className={styles.second}>
        {t('mail.detail.to', {
          mailbox: mail.mailbox.title,
          model: mail.modelTitle,
          time: format.moment(mail.receivedAt),
        })}{' '}
        {reason !== why(mail) && reason}
      </p>
      <Part title={t('mail.detail.text')}>
        {text.trim() ? (
          <p className={styles.text}>{text}</p>
        ) : (
          <p className={styles.second}>{t('mail.detail.noText')}</p>
        )}
      </Part>
      {attachments.length > 0 && (
        <Part title={t('mail.detail.files')}>
          <ul className={styles.plain}>
            {attachments.map((file, index) => (
              // Several may be called the same.
              // eslint-disable-next-line react/no-array-index-key
              <li key={index}>{fileWords(file)}</li>
            ))}
          </ul>
        </Part>
      )}
      {missing.length > 0 && (
        <Part title={t('mail.detail.missing')}>
          <ul className={styles.plain}>
            {missing.map(question => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Part>
      )}
      <MailActions mail={mail} onAction={onAction} />
    </>
  );

  function fileWords({ name, size, refused }: Mail['attachments'][number]) {
    const file = { name, size: fileSize(size, format.locale) };
    return refused
      ? t('mail.detail.refused', { ...file, reason: refused })
      : t('mail.detail.file', file);
  }
}

function Part(props: { title: string; children: ReactNode }) {
  return (
    <section>
      <h4 className={styles.label}>{props.title}</h4>
      {props.children}
    </section>
  );
}
