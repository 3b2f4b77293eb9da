import { Button, TextField } from '@backstage/ui';
import { useState } from 'react';
import { ticketProcedureTranslationRef } from '../../messages/ticketProcedure';
import { ticketWorkTranslationRef } from '../../messages/ticketWork';
import { useMessages } from '../../translations/useMessages';
import styles from './Checklist.module.css';

/** What the work-around is, or that none is possible (S2-67). */
export function WorkaroundForm(props: {
  onSave: (workaround: string | null) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(
    ticketProcedureTranslationRef,
    ticketWorkTranslationRef,
  );
  const [workaround, setWorkaround] = useState('');
  return (
    <form
      className={styles.skip}
      onSubmit={event => {
        event.preventDefault();
        if (workaround.trim()) props.onSave(workaround.trim());
      }}
    >
      <TextField
        label={t('ticketProcedure.problem.workaround')}
        isRequired
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the reader has just ticked the step that asks
        autoFocus
        value={workaround}
        onChange={setWorkaround}
        onKeyDown={event => event.key === 'Escape' && props.onClose()}
      />
      <Button variant="tertiary" onPress={props.onClose}>
        {t('ticketWork.cancel')}
      </Button>
      <Button variant="secondary" onPress={() => props.onSave(null)}>
        {t('ticketProcedure.noWorkaround')}
      </Button>
      <Button type="submit" variant="secondary">
        {t('ticketProcedure.saveWorkaround')}
      </Button>
    </form>
  );
}
