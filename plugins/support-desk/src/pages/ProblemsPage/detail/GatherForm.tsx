import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, TextField } from '@backstage/ui';
import { useState } from 'react';
import { supportDeskTranslationRef } from '../../../translation';
import { ProblemFailure } from '../ProblemFailure';
import { useProblemWork } from '../useProblemWork';
import styles from './detail.module.css';

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
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (key.trim()) work.send(key.trim());
      }}
    >
      <ProblemFailure work={work} />
      <div className={styles.gather}>
        <TextField
          label={t('problems.gathered.key')}
          description={t('problems.gathered.keyHelp')}
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
          {t('problems.gathered.gather')}
        </Button>
      </div>
    </form>
  );
}
