import type { TicketClock } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiAlarmWarningFill,
  RiCheckboxCircleFill,
  RiStopCircleLine,
} from '@remixicon/react';
import { dueState } from '../../../components/DueCell';
import { DueLine } from '../../../components/DueLine';
import { StatusLabel } from '../../../components/StatusLabel';
import { useFormat } from '../../../time/useFormat';
import { commonTranslationRef } from '../../../messages/common';
import { ticketTranslationRef } from '../../../messages/ticket';
import { ticketHistoryTranslationRef } from '../../../messages/ticketHistory';
import { useMessages } from '../../../translations/useMessages';
import styles from './clocks.module.css';

/** How a clock stands: what is left, or how it ended; with its due time, and the one before where it was moved. */
export function Standing(props: { clock: TicketClock; was?: string }) {
  const { t } = useMessages(
    commonTranslationRef,
    ticketTranslationRef,
    ticketHistoryTranslationRef,
  );
  const format = useFormat();
  const { clock, was } = props;
  if (clock.metAt || clock.stoppedAt) return <Ended clock={clock} />;
  const zone = clock.dueAt && format.otherZone(clock.dueAt, clock.timeZone);
  const left = Math.max(0, (clock.targetMs ?? 0) - clock.usedMs);
  const dated = dueState({ clocks: [clock] }, format.now).kind === 'running';
  const due = clock.dueAt && format.instant(clock.dueAt);
  const words = [
    due && was
      ? t('ticketHistory.clock.was', { due, was: format.instant(was) })
      : !dated && due && t('ticket.page.due', { time: due }),
    zone && `(${zone})`,
  ].filter(Boolean);
  return (
    <div>
      <DueLine ticket={{ clocks: [clock] }} />
      {words.length > 0 && (
        <div className={styles.second}>{words.join(' ')}</div>
      )}
      {clock.calendar && left > 0 && (
        <div className={styles.second}>
          {t('common.due.businessTimeLeft', { time: format.duration(left) })}
        </div>
      )}
    </div>
  );
}

function Ended({ clock }: { clock: TicketClock }) {
  const { t } = useMessages(commonTranslationRef, ticketHistoryTranslationRef);
  const format = useFormat();
  const { metAt, stoppedAt, dueAt, missedAt } = clock;
  const due = dueAt && (
    <div className={styles.second}>
      {t('common.due.was', { time: format.instant(dueAt) })}
    </div>
  );
  if (metAt) {
    return (
      <div>
        <StatusLabel
          icon={missedAt ? <RiAlarmWarningFill /> : <RiCheckboxCircleFill />}
          tone={missedAt ? 'late' : 'done'}
        >
          {[
            missedAt && t('common.due.missed'),
            t('common.due.metAt', { time: format.instant(metAt) }),
          ]
            .filter(Boolean)
            .join('. ')}
        </StatusLabel>
        {due}
      </div>
    );
  }
  return (
    <div>
      <StatusLabel
        icon={missedAt ? <RiAlarmWarningFill /> : <RiStopCircleLine />}
        tone={missedAt ? 'late' : 'quiet'}
      >
        {[
          missedAt && t('common.due.missed'),
          t('ticketHistory.clock.cycleStopped', {
            time: format.instant(stoppedAt!),
          }),
        ]
          .filter(Boolean)
          .join('. ')}
      </StatusLabel>
      {due}
    </div>
  );
}
