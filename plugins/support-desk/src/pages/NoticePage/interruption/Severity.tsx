import { Button } from '@backstage/ui';
import { useState } from 'react';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';
import type { InterruptionProps } from './Interruption';
import { SeverityDialog } from './SeverityDialog';

/** How severe an interruption is, and who determined that together (S0-30). */
export function Severity({ notice, interruption }: InterruptionProps) {
  const { t } = useMessages(interruptionsTranslationRef);
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { severity, severityBy } = interruption;
  const mayDecide = notice.may.includes('severity');
  if (!severity && severityBy.length === 0 && !mayDecide) return null;
  return (
    <Surface
      title={t('interruptions.severity.title')}
      padded
      action={
        mayDecide && (
          <Button variant="secondary" onPress={() => setOpen(true)}>
            {t(`interruptions.severity.${severity ? 'again' : 'decide'}`)}
          </Button>
        )
      }
    >
      <div className={styles.text}>
        {severity ? (
          <div>
            <p>{severity.priority.title}</p>
            <p className={styles.second}>
              {t('interruptions.severity.decided', {
                who: severity.decidedBy.map(it => it.title).join(', '),
                time: format.instant(severity.at),
              })}
            </p>
            {severity.note && <p>{severity.note}</p>}
          </div>
        ) : (
          <p className={styles.none}>{t('interruptions.severity.none')}</p>
        )}
        {severityBy.length > 0 && (
          <p className={styles.second}>
            {t('interruptions.severity.with', {
              who: severityBy.map(it => it.title).join(', '),
            })}
          </p>
        )}
      </div>
      {isOpen && (
        <SeverityDialog notice={notice} onClose={() => setOpen(false)} />
      )}
    </Surface>
  );
}
