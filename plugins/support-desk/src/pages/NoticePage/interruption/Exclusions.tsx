import { Button } from '@backstage/ui';
import { useState } from 'react';
import { Surface } from '../../../components/Surface';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';
import { ExclusionsDialog } from './ExclusionsDialog';
import type { InterruptionProps } from './Interruption';

/** Which exclusions of the availability promise are claimed (S0-08 to S0-10). */
export function Exclusions({ notice, interruption }: InterruptionProps) {
  const { t } = useMessages(interruptionsTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const { exclusions, possibleExclusions } = interruption;
  if (possibleExclusions.length === 0 && exclusions.length === 0) return null;
  return (
    <Surface
      title={t('interruptions.exclusions.title')}
      padded
      action={
        notice.may.includes('exclusions') && (
          <Button variant="secondary" onPress={() => setOpen(true)}>
            {t('interruptions.exclusions.change')}
          </Button>
        )
      }
    >
      {exclusions.length === 0 ? (
        <p className={styles.none}>{t('interruptions.exclusions.none')}</p>
      ) : (
        <div className={styles.text}>
          <p className={styles.none}>{t('interruptions.exclusions.text')}</p>
          <ul className={styles.plain}>
            {exclusions.map(it => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </div>
      )}
      {isOpen && (
        <ExclusionsDialog
          notice={notice}
          interruption={interruption}
          onClose={() => setOpen(false)}
        />
      )}
    </Surface>
  );
}
