import type { LadderStep } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../../time/useFormat';
import { escalationTranslationRef } from '../../../../messages/escalation';
import { ticketHistoryTranslationRef } from '../../../../messages/ticketHistory';
import { useMessages } from '../../../../translations/useMessages';
import styles from './ladder.module.css';

/** How it stands with a step: taken when, by whom, why and with which outcome; or skipped, and why. */
export function LadderStepState({ step }: { step: LadderStep }) {
  const { t } = useMessages(escalationTranslationRef);
  const lines = useStateLines(step);
  const { notes, automatic, state } = step;
  return (
    <>
      {lines.map(line => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      {notes && <span className={styles.notes}>{notes}</span>}
      {automatic === 'onTargetMissed' &&
        (state === 'ahead' || state === 'next') && (
          <span className={styles.second}>
            {t('escalation.ladder.automatic')}
          </span>
        )}
    </>
  );
}

function useStateLines(step: LadderStep): string[] {
  const { t } = useMessages(
    escalationTranslationRef,
    ticketHistoryTranslationRef,
  );
  const format = useFormat();
  const { state, takenAt, by, reason, outcome, outcomeAt } = step;
  if (state === 'skipped')
    return [
      step.skipped === 'away'
        ? t('escalation.ladder.skippedAway')
        : t('escalation.ladder.skippedEmpty'),
    ];
  if (state !== 'taken' || !takenAt) return [];
  const time = format.instant(takenAt);
  const how = outcome && t(`escalation.ladder.outcomes.${outcome}`);
  return [
    by
      ? t('escalation.ladder.takenBy', { time, name: by.title })
      : t('escalation.ladder.taken', { time }),
    ...(reason ? [t('ticketHistory.because', { reason })] : []),
    !how && t('escalation.ladder.awaiting'),
    how &&
      (outcomeAt
        ? t('escalation.ladder.outcomeAt', {
            outcome: how,
            time: format.instant(outcomeAt),
          })
        : how),
  ].filter(it => typeof it === 'string');
}
