import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiMailLine } from '@remixicon/react';
import { mailRouteRef } from '../../routes';
import { supportDeskTranslationRef } from '../../translation';
import { useMailboxes } from './useMails';

/** Leads from the tickets to the mails that came in; nothing for who supports no system that has a mailbox. */
export function MailLink() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
