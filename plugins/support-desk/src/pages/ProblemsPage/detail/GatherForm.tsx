import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { TicketKeyForm } from '../../../components/TicketKeyForm';
import { supportDeskTranslationRef } from '../../../translation';
import { useProblemWork } from '../useProblemWork';

/** Puts a ticket under a problem, by its key. */
export function GatherForm({ problem }: { problem: Problem }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const [key, setKey] = useState('');
  const work = useProblemWork(
    problem,
    (api, seen, ticket: string) => api.gatherTicket(seen, ticket),
    () => setKey(''),
  );
  return (
    <TicketKeyForm
      part="problems"
      label={t('problems.gathered.key')}
      description={t('problems.gathered.keyHelp')}
      submit={t('problems.gathered.gather')}
      value={key}
      onChange={setKey}
      work={work}
    />
  );
}
