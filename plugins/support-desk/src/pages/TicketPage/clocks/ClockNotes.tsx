import {
  waitingForSchema,
  type TicketClock,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { RiHand, RiPauseCircleLine } from '@remixicon/react';
import { useFormat } from '../../../time/useFormat';
import { ticketHistoryTranslationRef } from '../../../messages/ticketHistory';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { useNames } from '../timeline/useNames';
import styles from './clocks.module.css';

/** Why a clock was paused, who set its due time by hand, and how it went before the ticket was reopened. */
export function ClockNotes({ clock }: { clock: TicketClock }) {
  const { t } = useMessages(
    ticketHistoryTranslationRef,
    ticketWorkTranslationRef,
  );
  const format = useFormat();
  const { pauses = [], pausedSince, pauseReasons = [], dueSetBy } = clock;
  const name = useNames(dueSetBy ? [dueSetBy] : []);
  const inWords = (reason: string) => {
    const whom = waitingForSchema.safeParse(reason.replace(/^waiting:/, ''));
    return whom.success ? t(`ticketWork.pausedFor.${whom.data}`) : reason;
  };
  const paused = [
    ...pauses.map(({ from, to, reasons }) =>
      t('ticketHistory.clock.pause', {
        from: format.instant(from),
        to: format.instant(to),
        reasons: reasons.map(inWords).join(', '),
      }),
    ),
    ...(pausedSince
      ? [
          t('ticketHistory.clock.pauseNow', {
            from: format.instant(pausedSince),
            reasons: pauseReasons.map(inWords).join(', '),
          }),
        ]
      : []),
  ];
  return (
    <div className={styles.notes}>
      {paused.map(words => (
        <p key={words} className={styles.note}>
          <RiPauseCircleLine aria-hidden="true" />
          <span>
            {t('ticketHistory.clock.pausedThen')} {words}
          </span>
        </p>
      ))}
      {dueSetBy && (
        <p className={styles.note}>
          <RiHand aria-hidden="true" />
          <span>
            {t('ticketHistory.clock.setBy', { name: name(dueSetBy) })}
          </span>
        </p>
      )}
      <Cycles clock={clock} />
    </div>
  );
}

function Cycles({ clock: { cycles = [] } }: { clock: TicketClock }) {
  const { t } = useMessages(ticketHistoryTranslationRef);
  const format = useFormat();
  if (cycles.length === 0) return null;
  return (
    <details className={styles.second}>
      <summary>{t('ticketHistory.clock.earlier')}</summary>
      <ul className={styles.cycles}>
        {cycles.map(({ startedAt, metAt, missedAt, stoppedAt, dueAt }) => {
          const end = metAt ?? stoppedAt ?? missedAt ?? dueAt;
          const how = [
            missedAt &&
              t('ticketHistory.clock.cycleMissed', {
                time: format.instant(missedAt),
              }),
            metAt &&
              t('ticketHistory.clock.cycleMet', {
                time: format.instant(metAt),
              }),
            !metAt &&
              stoppedAt &&
              t('ticketHistory.clock.cycleStopped', {
                time: format.instant(stoppedAt),
              }),
          ].filter(Boolean);
          return (
            <li key={startedAt}>
              {t('ticketHistory.clock.cycle', {
                start: format.instant(startedAt),
                end: end ? format.instant(end) : '–',
                how: how.join(', ') || '–',
              })}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
