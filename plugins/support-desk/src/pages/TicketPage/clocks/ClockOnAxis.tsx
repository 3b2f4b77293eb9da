import type { TicketClock } from '@supportdesk/backstage-plugin-support-desk-common';
import { WorkTimeAxis } from '../../../components/WorkTimeAxis';
import { useFormat } from '../../../time/useFormat';
import { ticketTranslationRef } from '../../../messages/ticket';
import { ticketHistoryTranslationRef } from '../../../messages/ticketHistory';
import { useMessages } from '../../../translations/useMessages';
import { laneOf, type ClockAxis } from './clockLanes';
import { ClockNotes } from './ClockNotes';
import styles from './clocks.module.css';
import { Promised } from './Promised';
import { Standing } from './Standing';

/** One clock on the axis of all: what was promised, its lane, and how it stands. */
export function ClockOnAxis(props: {
  clock: TicketClock;
  axis: ClockAxis;
  /** When it was due before that was moved last. */
  was?: string;
}) {
  const { t } = useMessages(ticketTranslationRef, ticketHistoryTranslationRef);
  const format = useFormat();
  const { clock, axis, was } = props;
  const { title, dueAt, usedMs } = clock;
  const used = format.duration(usedMs);
  const figures = dueAt
    ? t('ticket.page.clockFigures', { title, used, due: format.instant(dueAt) })
    : t('ticketHistory.clock.counted', { title, used });
  return (
    <div className={styles.clock}>
      <Promised clock={clock} />
      <div className={styles.axis}>
        <WorkTimeAxis
          openings={axis.openings}
          range={axis.range}
          lanes={[laneOf(clock, format.now, figures)]}
        />
        <ClockNotes clock={clock} />
      </div>
      <Standing clock={clock} was={was} />
    </div>
  );
}
