import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { TicketKeyForm } from '../../../components/TicketKeyForm';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { useCandidateWork } from '../useCandidateWork';

/** Adds a ticket to a candidate, by its key. */
export function AddTicketForm({ candidate }: { candidate: Candidate }) {
  const { t } = useMessages(faqTranslationRef);
  const [key, setKey] = useState('');
  const work = useCandidateWork(
    candidate,
    (api, seen, ticket: string) =>
      api.addCandidateMember(seen, 'ticket', ticket),
    () => setKey(''),
  );
  return (
    <TicketKeyForm
      part="faq"
      label={t('faq.members.key')}
      description={t('faq.members.keyHelp')}
      submit={t('faq.members.add')}
      value={key}
      onChange={setKey}
      work={work}
    />
  );
}
