import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { PersonLine } from '../../../components/PersonLine';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';

/** Who sent a mail: who that is in the portal, else as the mail says, and from which address. */
export function Sender({ mail }: { mail: Mail }) {
  const { t } = useMessages(mailTranslationRef);
  const { from, person, isGuest } = mail;
  const name =
    person?.title ?? from.name ?? (from.address || t('mail.noSender'));
  const second = [
    from.address !== name && from.address,
    isGuest && t('mail.guest'),
  ].filter(Boolean);
  return (
    <PersonLine
      size="small"
      name={name}
      second={second.length > 0 && second.join(', ')}
    >
      {person && !isGuest ? (
        <EntityRefLink entityRef={person.ref} title={name} hideIcon />
      ) : (
        name
      )}
    </PersonLine>
  );
}
