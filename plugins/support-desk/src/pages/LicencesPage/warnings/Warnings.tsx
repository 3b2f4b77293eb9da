import type { LicenceWarning } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Alert,
  Button,
} from '@backstage/ui';
import { useState } from 'react';
import { Lines } from '../../../components/Lines';
import { LoadFailed } from '../../../components/LoadFailed';
import { Surface } from '../../../components/Surface';
import { reasonOf } from '../../../hooks/workFailure';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import { useSnooze, useWarnings } from './useWarnings';
import { WarningLine } from './WarningLine';
import styles from './warnings.module.css';

/** What comes first; the rest on asking. */
const FIRST = 3;

/**
 * What managers of licences should see to; nothing where that is nothing, and for others.
 *
 * @param props.model - full reference, or `namespace/name`; absent: of all systems
 */
export function Warnings({ model }: { model: string | undefined }) {
  const { data = [], error, refetch } = useWarnings(model);
  if (error) return <LoadFailed error={error} retry={refetch} />;
  return data.length > 0 ? <Strip warnings={data} /> : null;
}

function Strip({ warnings }: { warnings: LicenceWarning[] }) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const snooze = useSnooze();
  const [isWhole, setWhole] = useState(false);
  const awake = warnings.filter(it => !it.snoozed);
  const asleep = warnings.filter(it => it.snoozed);
  const number = String(awake.length);
  const linesOf = (shown: LicenceWarning[]) => (
    <Lines className={styles.lines}>
      {shown.map(it => (
        <WarningLine key={it.id} warning={it} snooze={snooze} />
      ))}
    </Lines>
  );
  return (
    <div className={styles.strip}>
      {snooze.error && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('licenceManagement.warnings.failed')}
          description={reasonOf(snooze.error)}
        />
      )}
      {awake.length > 0 && (
        <Surface
          title={t('licenceManagement.warnings.title', { number })}
          action={
            awake.length > FIRST &&
            !isWhole && (
              <Button variant="tertiary" onPress={() => setWhole(true)}>
                {t('licenceManagement.warnings.showAll', { number })}
              </Button>
            )
          }
        >
          {linesOf(isWhole ? awake : awake.slice(0, FIRST))}
        </Surface>
      )}
      {asleep.length > 0 && (
        <Accordion>
          <AccordionTrigger
            title={t('licenceManagement.warnings.snoozedTitle', {
              number: String(asleep.length),
            })}
          />
          <AccordionPanel>{linesOf(asleep)}</AccordionPanel>
        </Accordion>
      )}
    </div>
  );
}
