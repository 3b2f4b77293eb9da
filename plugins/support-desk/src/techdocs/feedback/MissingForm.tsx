import { Button, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { techdocsTranslationRef } from '../../messages/techdocs';
import { useMessages } from '../../translations/useMessages';
import styles from './feedback.module.css';

const LONGEST = 2000;

/** "What was missing?", for those who write the page. */
export function MissingForm(props: {
  isPending: boolean;
  onSend: (missing: string) => void;
  onSkip: () => void;
}) {
  const { t } = useMessages(techdocsTranslationRef);
  const [missing, setMissing] = useState('');
  return (
    <div className={styles.missing}>
      <TextAreaField
        label={t('techdocs.missing')}
        description={t('techdocs.missingText')}
        maxLength={LONGEST}
        rows={3}
        value={missing}
        onChange={setMissing}
      />
      <div className={styles.answers}>
        <Button
          variant="secondary"
          isDisabled={missing.trim() === ''}
          isPending={props.isPending}
          onPress={() => props.onSend(missing.trim())}
        >
          {t('techdocs.send')}
        </Button>
        <Button variant="tertiary" onPress={props.onSkip}>
          {t('techdocs.skip')}
        </Button>
      </div>
    </div>
  );
}
