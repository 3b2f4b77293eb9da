import type {
  ModelDetail,
  Ticket,
  TimelineEntry,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useEffect, useRef, useState } from 'react';
import { useMe } from '../../../hooks/useMe';
import { useFormat } from '../../../time/useFormat';
import { ticketHistoryTranslationRef } from '../../../messages/ticketHistory';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { eventWords } from '../timeline/eventWords';
import { refsOf, useNames } from '../timeline/useNames';
import { useTimeline } from '../timeline/useTimeline';

/** Of what the reader does these alone are said: the page says by itself that the others were done. */
const SAID_OF_OWN = ['commented', 'commentEdited', 'contacted'];

/** What clocks do is said by how they stand. */
const OF_CLOCKS = ['clockStarted', 'dueSoon', 'targetMissed'];

/** What has happened to a ticket since the page was opened, in words; what came together last. */
export function useEventNews(
  ticket: Ticket,
  detail: ModelDetail | undefined,
): { id: string; words: string } | undefined {
  const { t } = useMessages(
    ticketHistoryTranslationRef,
    ticketWorkTranslationRef,
  );
  const { instant } = useFormat();
  const { user } = useMe();
  const { data: entries } = useTimeline(ticket.id);
  const name = useNames(refsOf(entries ?? []));
  const known = useRef<Set<string>>(undefined);
  const [news, setNews] = useState<TimelineEntry[]>([]);

  useEffect(() => {
    if (!entries || !user) return;
    const before = known.current;
    known.current = new Set(entries.map(it => it.id));
    if (!before) return;
    const come = entries.filter(
      ({ id, type, actor }) =>
        !before.has(id) &&
        !OF_CLOCKS.includes(type) &&
        (actor.ref !== user || SAID_OF_OWN.includes(type)),
    );
    if (come.length > 0) setNews(come);
  }, [entries, user]);

  if (news.length === 0) return undefined;
  const context = { t, name, instant, model: detail?.model };
  return {
    id: news.map(it => it.id).join(),
    words: news
      .map(it => `${it.actor.title} ${eventWords(it, context).text}`)
      .join('. '),
  };
}
