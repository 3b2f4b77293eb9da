import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, TextField } from '@backstage/ui';
import { useState } from 'react';
import { supportDeskTranslationRef } from '../../../translation';
import { FaqFailure } from '../FaqFailure';
import styles from '../FaqPage.module.css';
import { useCandidateWork } from '../useCandidateWork';

/** Adds a ticket to a candidate, by its key. */
export function AddTicketForm({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const [key, setKey] = useState('');
  const work = useCandidateWork(
    candidate,
    (api, seen, ticket: string) =>
      api.addCandidateMember(seen, 'ticket', ticket),
    () => setKey(''),
  );
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (key.trim()) work.send(key.trim());
      }}
    >
      <FaqFailure work={work} />
      <div className={styles.addTicket}>
        <TextField
          label={t('faq.members.key')}
          description={t('faq.members.keyHelp')}
          value={key}
          onChange={typed => {
            setKey(typed);
            if (work.failure) work.reset();
          }}
        />
        <Button
          type="submit"
          variant="secondary"
          isDisabled={!key.trim()}
          isPending={work.isPending}
        >
          {t('faq.members.add')}
        </Button>
      </div>
    </form>
  );
}
