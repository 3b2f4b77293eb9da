import type {
  Mail,
  MailAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { RiArrowDownSLine, RiArrowUpSLine } from '@remixicon/react';
import { useId, useState } from 'react';
import { useFormat } from '../../../time/useFormat';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import styles from '../MailPage.module.css';
import { MailDetail } from './MailDetail';
import { MailMarks } from './MailMarks';
import { MailOutcome } from './MailOutcome';
import { moveByKeys } from './moveByKeys';
import { Sender } from './Sender';

/** A mail in the list: from whom, about what, when, and what became of it; opened, what it says and what can be done. */
export function MailRow(props: {
  mail: Mail;
  onAction: (mail: Mail, action: MailAction) => void;
}) {
  const { t } = useMessages(mailTranslationRef);
  const format = useFormat();
  const detailId = useId();
  const [isOpen, setOpen] = useState(false);
  const { mail, onAction } = props;
  return (
    <li>
      <div className={styles.line}>
        <Sender mail={mail} />
        <div className={styles.what}>
          <h3 className={styles.heading}>
            <button
              type="button"
              className={styles.subject}
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailId : undefined}
              data-mail
              onClick={() => setOpen(!isOpen)}
              onKeyDown={moveByKeys}
            >
              {isOpen ? (
                <RiArrowUpSLine aria-hidden="true" />
              ) : (
                <RiArrowDownSLine aria-hidden="true" />
              )}
              <span>{mail.subject || t('mail.noSubject')}</span>
            </button>
          </h3>
          <MailMarks mail={mail} />
        </div>
        <MailOutcome mail={mail} />
        <time dateTime={mail.receivedAt} className={styles.time}>
          {format.instant(mail.receivedAt)}
        </time>
      </div>
      {isOpen && (
        <div id={detailId} className={styles.detail}>
          <MailDetail mail={mail} onAction={action => onAction(mail, action)} />
        </div>
      )}
    </li>
  );
}
