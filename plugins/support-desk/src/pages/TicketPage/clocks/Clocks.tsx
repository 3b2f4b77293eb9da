import type {
  ModelDetail,
  Ticket,
  TicketClock,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { FlagNote } from '../../../components/FlagNote';
import { Surface } from '../../../components/Surface';
import { WorkTimeScale } from '../../../components/WorkTimeAxis';
import { useFormat } from '../../../time/useFormat';
import { ticketTranslationRef } from '../../../messages/ticket';
import { ticketHistoryTranslationRef } from '../../../messages/ticketHistory';
import { useMessages } from '../../../translations/useMessages';
import { useTimeline } from '../timeline/useTimeline';
import { dueBefore } from '../timeline/clockMoves';
import { axisOf, isDrawn } from './clockLanes';
import { ClockNotes } from './ClockNotes';
import { ClockOnAxis } from './ClockOnAxis';
import styles from './clocks.module.css';
import { Legend } from './Legend';
import { Promised } from './Promised';
import { Standing } from './Standing';

/** What was promised, and how much of it is used: ours and the vendor's beside each other on one axis, open hours to scale. */
export function Clocks(props: { ticket: Ticket; detail?: ModelDetail }) {
  const { ticket, detail } = props;
  const { t } = useMessages(ticketTranslationRef, ticketHistoryTranslationRef);
  const { now } = useFormat();
  const timeline = useTimeline(ticket.id);
  const isReplaced = (clock: TicketClock) => clock.stoppedAt && !clock.metAt;
  // What was stopped unmet has no place on an axis of what is still to come.
  const drawn = ticket.clocks.filter(it => isDrawn(it) && !isReplaced(it));
  const listed = ticket.clocks.filter(it => !drawn.includes(it));
  const axis = axisOf(drawn, now);
  const titleOf = (calendar: string | null) =>
    calendar
      ? detail?.model.calendars[calendar]?.title ?? calendar
      : t('ticketHistory.clock.roundTheClock');
  const assumed = [...new Set(ticket.clocks.flatMap(clock => clock.confirm))];
  return (
    <Surface
      title={t('ticket.page.clocks')}
      padded
      action={drawn.length > 0 && <Legend />}
    >
      <div className={styles.clocks}>
        {ticket.clocks.length === 0 && (
          <span className={styles.quiet}>{t('ticket.page.noClocks')}</span>
        )}
        {drawn.length > 0 && (
          <div className={`${styles.clock} ${styles.scale}`}>
            <div className={styles.axis}>
              <WorkTimeScale {...axis} />
            </div>
          </div>
        )}
        {axis.groups.map(({ calendar, clocks }) => (
          <section
            key={calendar ?? ''}
            className={styles.group}
            aria-label={titleOf(calendar)}
          >
            {axis.groups.length > 1 && (
              <h3 className={styles.calendar}>{titleOf(calendar)}</h3>
            )}
            {clocks.map(clock => (
              <ClockOnAxis
                key={clock.id}
                clock={clock}
                axis={axis}
                was={dueBefore(timeline.data ?? [], clock.title)}
              />
            ))}
          </section>
        ))}
        {listed.map(clock => (
          <div key={clock.id} className={styles.clock}>
            <Promised clock={clock} />
            <ClockNotes clock={clock} />
            <Standing clock={clock} />
          </div>
        ))}
        {assumed.length > 0 && (
          <FlagNote>
            {t('ticket.page.assumed', { reasons: assumed.join('; ') })}
          </FlagNote>
        )}
      </div>
    </Surface>
  );
}
