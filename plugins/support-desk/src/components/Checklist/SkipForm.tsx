import { Button, TextField } from '@backstage/ui';
import { useState } from 'react';
import { ticketProcedureTranslationRef } from '../../messages/ticketProcedure';
import { ticketWorkTranslationRef } from '../../messages/ticketWork';
import { useMessages } from '../../translations/useMessages';
import styles from './Checklist.module.css';

/** Why a step is left out. */
export function SkipForm(props: {
  onSkip: (reason: string) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(
    ticketProcedureTranslationRef,
    ticketWorkTranslationRef,
  );
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.skip}
      onSubmit={event => {
        event.preventDefault();
        if (reason.trim()) props.onSkip(reason.trim());
      }}
    >
      <TextField
        label={t('ticketProcedure.reason')}
        isRequired
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked to skip
        autoFocus
        value={reason}
        onChange={setReason}
        onKeyDown={event => event.key === 'Escape' && props.onClose()}
      />
      <Button variant="tertiary" onPress={props.onClose}>
        {t('ticketWork.cancel')}
      </Button>
      <Button type="submit" variant="secondary">
        {t('ticketProcedure.skip')}
      </Button>
    </form>
  );
}
