import type { Mailbox } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Container, Header, Skeleton } from '@backstage/ui';
import { RiMailSettingsLine } from '@remixicon/react';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { StateCard } from '../../components/StateCard';
import { usePageTitle } from '../../hooks/usePageTitle';
import { ticketsRouteRef } from '../../routes';
import { mailTranslationRef } from '../../messages/mail';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { MailboxCard } from './boxes/MailboxCard';
import { Mails } from './list/Mails';
import styles from './MailPage.module.css';
import { useMailboxes } from './useMails';

/** What came in at the mailboxes of the systems that the reader supports, and what became of it. */
export function MailPage() {
  const { t } = useMessages(mailTranslationRef, tabsTranslationRef);
  usePageTitle(t('mail.title'));
  const ticketsLink = useRouteRef(ticketsRouteRef);
  const mailboxes = useMailboxes();
  const { data, error, refetch } = mailboxes;
  return (
    <>
      <Header
        title={t('mail.title')}
        description={t('mail.what')}
        tags={[
          { label: t('tabs.tickets'), href: ticketsLink?.() },
          { label: t('mail.link') },
        ]}
      />
      <Container>
        <div className={styles.page}>
          {error && !data && <LoadFailed error={error} retry={refetch} />}
          {!error && !data && (
            <Loading>
              <Skeleton width="100%" height={160} />
            </Loading>
          )}
          {data && <Content mailboxes={data} />}
        </div>
      </Container>
    </>
  );
}

function Content({ mailboxes }: { mailboxes: Mailbox[] }) {
  const { t } = useMessages(mailTranslationRef);
  if (mailboxes.length === 0) {
    return (
      <StateCard icon={<RiMailSettingsLine />} title={t('mail.none.title')}>
        {t('mail.none.text')}
      </StateCard>
    );
  }
  return (
    <>
      <ul className={styles.boxes} aria-label={t('mail.box.list')}>
        {mailboxes.map(it => (
          <li key={it.id}>
            <MailboxCard mailbox={it} />
          </li>
        ))}
      </ul>
      <Mails mailboxes={mailboxes} />
    </>
  );
}
