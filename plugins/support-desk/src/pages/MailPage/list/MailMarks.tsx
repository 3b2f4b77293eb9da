import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiAlarmWarningLine,
  RiAttachment2,
  RiQuestionLine,
} from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import styles from '../MailPage.module.css';

/** What is to be seen of a mail at once: that it is urgent, what it leaves open, that files of it are not kept. */
export function MailMarks({ mail }: { mail: Mail }) {
  const { t } = useMessages(mailTranslationRef);
  const open = mail.missing.length;
  const refused = mail.attachments.filter(it => it.refused).length;
  if (!mail.urgent && open === 0 && refused === 0) return null;
  return (
    <span className={styles.marks}>
      {mail.urgent && (
        <StatusLabel icon={<RiAlarmWarningLine />} tone="soon">
          {t('mail.mark.urgent')}
        </StatusLabel>
      )}
      {open > 0 && (
        <StatusLabel icon={<RiQuestionLine />}>
          {t('mail.mark.missing', { count: open })}
        </StatusLabel>
      )}
      {refused > 0 && (
        <StatusLabel icon={<RiAttachment2 />}>
          {t('mail.mark.refusedFiles', { count: refused })}
        </StatusLabel>
      )}
    </span>
  );
}
