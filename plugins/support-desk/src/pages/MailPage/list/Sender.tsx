import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { PersonLine } from '../../../components/PersonLine';
import { supportDeskTranslationRef } from '../../../translation';

/** Who sent a mail: who that is in the portal, else as the mail says, and from which address. */
export function Sender({ mail }: { mail: Mail }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
