import type {
  Ticket,
  TicketClock,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { dueState } from '../../components/DueCell';
import { DueLine } from '../../components/DueLine';
import { FlagNote } from '../../components/FlagNote';
import { Surface } from '../../components/Surface';
import { WorkTimeAxis } from '../../components/WorkTimeAxis';
import { useFormat } from '../../time/useFormat';
import { supportDeskTranslationRef } from '../../translation';
import { groupClocks, laneOf, type ClockGroup } from './clockLanes';
import styles from './TicketPage.module.css';

/** What was promised, and how much of it is used: one axis a calendar, open hours to scale. */
export function Clocks({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { now } = useFormat();
  const timeless = ticket.clocks.filter(clock => !clock.dueAt);
  const assumed = [...new Set(ticket.clocks.flatMap(clock => clock.confirm))];
  return (
    <Surface title={t('ticket.page.clocks')} padded>
      <div className={styles.clocks}>
        {ticket.clocks.length === 0 && (
          <span className={styles.quiet}>{t('ticket.page.noClocks')}</span>
        )}
        {groupClocks(ticket.clocks, now).map(group => (
          <Group key={group.calendar ?? ''} group={group} />
        ))}
        {timeless.map(clock => (
          <div key={clock.id} className={styles.clock}>
            <Promised clock={clock} />
            <span />
            <DueLine ticket={{ clocks: [clock] }} />
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

function Group({ group }: { group: ClockGroup }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  return (
    <div className={styles.group}>
      {group.clocks.map((clock, index) => (
        <div key={clock.id} className={styles.clock}>
          <Promised clock={clock} />
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
          <Standing clock={clock} />
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

function Standing({ clock }: { clock: TicketClock }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  const zone = format.otherZone(clock.dueAt!, clock.timeZone);
  const left = Math.max(0, (clock.targetMs ?? 0) - clock.usedMs);
  const dated = dueState({ clocks: [clock] }, format.now).kind === 'running';
  const due = [
    !dated && t('ticket.page.due', { time: format.instant(clock.dueAt!) }),
    zone && `(${zone})`,
  ].filter(Boolean);
  return (
    <div>
      <DueLine ticket={{ clocks: [clock] }} />
      {due.length > 0 && <div className={styles.second}>{due.join(' ')}</div>}
      {clock.calendar && left > 0 && !clock.metAt && (
        <div className={styles.second}>
          {t('common.due.businessTimeLeft', { time: format.duration(left) })}
        </div>
      )}
    </div>
  );
}
