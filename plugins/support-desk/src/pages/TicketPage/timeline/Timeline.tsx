import type {
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, Select, Skeleton } from '@backstage/ui';
import { RiSortAsc, RiSortDesc } from '@remixicon/react';
import { useState } from 'react';
import { LoadFailed } from '../../../components/LoadFailed';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { ticketTranslationRef } from '../../../messages/ticket';
import { ticketHistoryTranslationRef } from '../../../messages/ticketHistory';
import { useMessages } from '../../../translations/useMessages';
import { useComments } from '../comments/useComments';
import { arrange, byDay, eventKinds, type EventKind } from './eventKinds';
import { Event } from './Event';
import { refsOf, useNames } from './useNames';
import styles from './timeline.module.css';
import { useTimeline } from './useTimeline';
import { timelineId } from './timelineId';

/** Everything that has happened to a ticket, by day. */
export function Timeline(props: { ticket: Ticket; detail?: ModelDetail }) {
  const { ticket, detail } = props;
  const { t } = useMessages(ticketTranslationRef, ticketHistoryTranslationRef);
  const format = useFormat();
  const [kind, setKind] = useState<EventKind>('all');
  const [newestFirst, setNewestFirst] = useState(true);
  const timeline = useTimeline(ticket.id);
  const comments = useComments(ticket.id);
  const entries = timeline.data ?? [];
  const name = useNames(refsOf(entries));
  if (timeline.error)
    return <LoadFailed error={timeline.error} retry={timeline.refetch} />;
  if (!timeline.data) return <Skeleton width="100%" height={160} />;
  const shown = arrange(entries, kind, newestFirst);
  return (
    <div id={timelineId}>
      <Surface
        title={t('ticket.page.timeline')}
        padded
        action={
          <div className={styles.tools}>
            <Select
              aria-label={t('ticketHistory.filter')}
              size="small"
              options={eventKinds.map(value => ({
                value,
                label: t(`ticketHistory.kinds.${value}`),
              }))}
              value={kind}
              onChange={value => setKind(value as EventKind)}
            />
            <Button
              variant="tertiary"
              iconStart={newestFirst ? <RiSortDesc /> : <RiSortAsc />}
              onPress={() => setNewestFirst(!newestFirst)}
            >
              {t(
                newestFirst
                  ? 'ticketHistory.newestFirst'
                  : 'ticketHistory.oldestFirst',
              )}
            </Button>
          </div>
        }
      >
        {shown.length === 0 && (
          <p className={styles.quiet}>{t('ticketHistory.nothing')}</p>
        )}
        {byDay(shown, format.day).map(([day, ofDay]) => (
          <section key={day} className={styles.section} aria-label={day}>
            <h3 className={styles.day}>{day}</h3>
            <ol className={styles.entries}>
              {ofDay.map(entry => (
                <Event
                  key={entry.id}
                  entry={entry}
                  ticket={ticket}
                  comment={comments.data?.find(
                    it =>
                      entry.type === 'commented' &&
                      it.id === entry.data.comment,
                  )}
                  name={name}
                  model={detail?.model}
                />
              ))}
            </ol>
          </section>
        ))}
      </Surface>
    </div>
  );
}
