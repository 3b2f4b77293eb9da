import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiMailLine } from '@remixicon/react';
import { mailRouteRef } from '../../routes';
import { mailTranslationRef } from '../../messages/mail';
import { useMessages } from '../../translations/useMessages';
import { useMailboxes } from './useMails';

/** Leads from the tickets to the mails that came in; nothing for who supports no system that has a mailbox. */
export function MailLink() {
  const { t } = useMessages(mailTranslationRef);
  const mailLink = useRouteRef(mailRouteRef);
  const mailboxes = useMailboxes();
  if (!mailboxes.data?.length) return null;
  return (
    <ButtonLink
      variant="secondary"
      href={mailLink?.() ?? '#'}
      iconStart={<RiMailLine />}
    >
      {t('mail.link')}
    </ButtonLink>
  );
}
