import type {
  Ticket,
  TicketClock,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FlagNote } from '../../../components/FlagNote';
import { Surface } from '../../../components/Surface';
import { WorkTimeAxis } from '../../../components/WorkTimeAxis';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';
import { useTimeline } from '../timeline/useTimeline';
import { dueBefore } from '../timeline/clockMoves';
import { groupClocks, laneOf, type ClockGroup } from './clockLanes';
import { ClockNotes } from './ClockNotes';
import styles from './clocks.module.css';
import { Legend } from './Legend';
import { Standing } from './Standing';

/** What was promised, and how much of it is used: one axis a calendar, open hours to scale. */
export function Clocks({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { now } = useFormat();
  const timeline = useTimeline(ticket.id);
  const isReplaced = (clock: TicketClock) => clock.stoppedAt && !clock.metAt;
  const drawn = ticket.clocks.filter(clock => !isReplaced(clock));
  // What was stopped unmet has no place on an axis of what is still to come.
  const listed = ticket.clocks.filter(
    clock => isReplaced(clock) || !clock.dueAt,
  );
  const assumed = [...new Set(ticket.clocks.flatMap(clock => clock.confirm))];
  return (
    <Surface
      title={t('ticket.page.clocks')}
      padded
      action={ticket.clocks.some(it => it.dueAt) && <Legend />}
    >
      <div className={styles.clocks}>
        {ticket.clocks.length === 0 && (
          <span className={styles.quiet}>{t('ticket.page.noClocks')}</span>
        )}
        {groupClocks(drawn, now).map(group => (
          <Group
            key={group.calendar ?? ''}
            group={group}
            was={title => dueBefore(timeline.data ?? [], title)}
          />
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

function Group({
  group,
  was,
}: {
  group: ClockGroup;
  /** When a clock was due before that was moved last. */
  was: (title: string) => string | undefined;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  return (
    <div className={styles.group}>
      {group.clocks.map((clock, index) => (
        <div key={clock.id} className={styles.clock}>
          <Promised clock={clock} />
          <div>
            <WorkTimeAxis
              openings={group.openings}
              range={group.range}
              ticks={index === group.clocks.length - 1}
              lanes={[
                laneOf(
                  clock,
                  format.now,
                  t('ticket.page.clockFigures', {
                    title: clock.title,
                    used: format.duration(clock.usedMs),
                    due: format.instant(clock.dueAt!),
                  }),
                ),
              ]}
            />
            <ClockNotes clock={clock} />
          </div>
          <Standing clock={clock} was={was(clock.title)} />
        </div>
      ))}
    </div>
  );
}

function Promised({ clock }: { clock: TicketClock }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const who = clock.responsible.map(({ title }) => title).join(', ');
  return (
    <div>
      <div className={styles.name}>{clock.title}</div>
      <div className={styles.second}>
        {t(
          clock.binding === 'goal'
            ? 'ticket.page.goal'
            : 'ticket.page.promised',
          { promise: clock.label },
        )}
        {who && ` · ${who}`}
      </div>
    </div>
  );
}
