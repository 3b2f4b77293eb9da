import type {
  Ticket,
  TimelineEntry,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import {
  RiAlarmWarningLine,
  RiDraftLine,
  RiEyeOffLine,
  RiRecordCircleLine,
  RiTimerLine,
} from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { supportDeskApiRef } from '../../api';
import { LoadFailed } from '../../components/LoadFailed';
import { Surface } from '../../components/Surface';
import { useFormat } from '../../time/useFormat';
import { supportDeskTranslationRef } from '../../translation';
import styles from './TicketPage.module.css';

const ICONS: Record<string, ReactElement> = {
  created: <RiDraftLine />,
  clockStarted: <RiTimerLine />,
  clockMissed: <RiAlarmWarningLine />,
};

/** Everything that has happened to a ticket, newest first, by day. */
export function Timeline({ ticket }: { ticket: Ticket }) {
  const api = useApi(supportDeskApiRef);
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  const timeline = useQuery({
    queryKey: ['timeline', ticket.id, ticket.version],
    queryFn: () => api.getTimeline(ticket.id),
  });
  if (timeline.error)
    return <LoadFailed error={timeline.error} retry={timeline.refetch} />;
  if (!timeline.data) return <Skeleton width="100%" height={160} />;
  const days = byDay(
    [...timeline.data.items].sort((a, b) => b.at.localeCompare(a.at)),
    format.day,
  );
  return (
    <Surface title={t('ticket.page.timeline')} padded>
      {days.map(([day, entries]) => (
        <section key={day} aria-label={day}>
          <h3 className={styles.day}>{day}</h3>
          <ol className={styles.entries}>
            {entries.map(entry => (
              <li key={entry.id} className={styles.entry}>
                <time dateTime={entry.at} className={styles.quiet}>
                  {format.time(entry.at)}
                </time>
                <span className={styles.dot} aria-hidden="true">
                  {entry.internal ? (
                    <RiEyeOffLine />
                  ) : (
                    ICONS[entry.type] ?? <RiRecordCircleLine />
                  )}
                </span>
                <EntryWords entry={entry} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Surface>
  );
}

function EntryWords({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const title = typeof entry.data.title === 'string' ? entry.data.title : '';
  const known = ['created', 'clockStarted', 'clockMissed'] as const;
  const type = known.find(name => name === entry.type) ?? 'changed';
  return (
    <span>
      <strong className={styles.name}>{entry.actor.title}</strong>{' '}
      {t(`ticket.page.events.${type}`, { title })}
    </span>
  );
}

/** Entries under their day, in the order in which they come. */
function byDay(
  entries: TimelineEntry[],
  dayOf: (instant: string) => string,
): [string, TimelineEntry[]][] {
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
