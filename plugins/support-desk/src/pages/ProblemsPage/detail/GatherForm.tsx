import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { TicketKeyForm } from '../../../components/TicketKeyForm';
import { problemsTranslationRef } from '../../../messages/problems';
import { useMessages } from '../../../translations/useMessages';
import { useProblemWork } from '../useProblemWork';

/** Puts a ticket under a problem, by its key. */
export function GatherForm({ problem }: { problem: Problem }) {
  const { t } = useMessages(problemsTranslationRef);
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
