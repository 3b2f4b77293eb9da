import type { Mailbox } from '@supportdesk/backstage-plugin-support-desk-common';
import { Surface } from '../../../components/Surface';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import { Fact, Facts } from '../../ModelPage/parts/Facts';
import styles from '../MailPage.module.css';
import { BoxState } from './BoxState';
import { useAutomaticWords } from './useAutomaticWords';

/** A mailbox: for what it is, whether it works, and what of it is counted apart. */
export function MailboxCard({ mailbox }: { mailbox: Mailbox }) {
  const { t } = useMessages(mailTranslationRef);
  const automatic = useAutomaticWords()(mailbox.automatic);
  const { title, address, modelTitle, contact, reading, sending } = mailbox;
  return (
    <Surface title={title} padded>
      {address !== title && <p className={styles.address}>{address}</p>}
      <Facts>
        <Fact label={t('mail.box.for')}>
          {modelTitle}, {contact.title}
        </Fact>
        <Fact label={t('mail.box.reads')}>
          <BoxState way={reading} />
        </Fact>
        <Fact label={t('mail.box.sends')}>
          <BoxState way={sending} />
          {sending.waiting > 0 && (
            <span className={styles.second}>
              {t('mail.box.waiting', { count: sending.waiting })}
            </span>
          )}
          {sending.failed > 0 && (
            <span className={styles.second}>
              {t('mail.box.failed', { count: sending.failed })}
            </span>
          )}
        </Fact>
        <Fact label={t('mail.box.automatic')}>
          {automatic || t('mail.box.noAutomatic')}
        </Fact>
      </Facts>
    </Surface>
  );
}
