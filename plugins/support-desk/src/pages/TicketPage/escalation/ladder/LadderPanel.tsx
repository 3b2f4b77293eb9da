import type {
  Ladder,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiLock2Line, RiStairsLine, RiTimerLine } from '@remixicon/react';
import { LoadFailed } from '../../../../components/LoadFailed';
import { StatusLabel } from '../../../../components/StatusLabel';
import { Surface } from '../../../../components/Surface';
import { useFormat } from '../../../../time/useFormat';
import { escalationTranslationRef } from '../../../../messages/escalation';
import { useMessages } from '../../../../translations/useMessages';
import { RefusalWords } from '../../../RaiseRequestPage/RefusalWords';
import { useEscalations } from '../useEscalations';
import styles from './ladder.module.css';
import { LadderStepRow } from './LadderStepRow';

interface LadderPanelProps {
  ticket: Ticket;
  onTake: () => void;
  /** @param step - 1, 2, 3 */
  onOutcome: (step: number) => void;
}

/** The contacts that a ticket is brought to one after the other, each by somebody's decision (S1-95). */
export function LadderPanel(props: LadderPanelProps) {
  const { t } = useMessages(escalationTranslationRef);
  const escalations = useEscalations(props.ticket.id);
  if (escalations.error)
    return <LoadFailed error={escalations.error} retry={escalations.refetch} />;
  const ladder = escalations.data?.ladder;
  if (!ladder || ladder.steps.length === 0) return null;
  const { sides, vendor } = props.ticket;
  const isSupport = sides?.includes('support');
  return (
    <Surface
      title={
        vendor
          ? t('escalation.ladder.at', { party: vendor.party.title })
          : t('escalation.ladder.title')
      }
      padded
    >
      <p className={styles.second}>{ladder.title}</p>
      <ol className={styles.steps}>
        {ladder.steps.map(step => (
          <LadderStepRow
            key={step.number}
            step={step}
            onOutcome={
              isSupport ? () => props.onOutcome(step.number) : undefined
            }
          />
        ))}
      </ol>
      <LadderFoot {...props} ladder={ladder} />
    </Surface>
  );
}

function LadderFoot({
  ladder,
  ticket,
  onTake,
}: LadderPanelProps & { ladder: Ladder }) {
  const { t } = useMessages(escalationTranslationRef);
  const format = useFormat();
  const { suggested, stopped, allowed, refusal, reason, note } = ladder;
  return (
    <div className={styles.foot}>
      {suggested && (
        <div role="status">
          <StatusLabel icon={<RiTimerLine />} tone="soon">
            {t('escalation.ladder.suggested', {
              clock: suggested.clock,
              time: format.instant(suggested.since),
            })}
          </StatusLabel>
        </div>
      )}
      {stopped && <p>{t(`escalation.ladder.stopped.${stopped}`)}</p>}
      {allowed && ladder.steps.some(it => it.state === 'next') && (
        <Button
          variant="secondary"
          iconStart={<RiStairsLine />}
          onPress={onTake}
        >
          {t('escalation.ladder.take')}
        </Button>
      )}
      {!allowed && (refusal || reason) && (
        <div className={styles.notNow}>
          <RiLock2Line aria-hidden="true" />
          <div>
            <h3>{t('escalation.ladder.notNow')}</h3>
            {refusal ? (
              <RefusalWords
                refusal={refusal}
                model={ticket.model.replace(/^[^:]*:/, '')}
              />
            ) : (
              <p>{reason}</p>
            )}
          </div>
        </div>
      )}
      {note && <p className={styles.second}>{note}</p>}
    </div>
  );
}
