import type {
  Ticket,
  TicketClock,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useEffect, useRef, useState } from 'react';
import { dueState } from '../../../components/DueCell';
import { useFormat } from '../../../time/useFormat';
import { commonTranslationRef } from '../../../messages/common';
import { ticketHistoryTranslationRef } from '../../../messages/ticketHistory';
import { useMessages } from '../../../translations/useMessages';

/** How each clock stood, by its id. */
type Standing = Partial<Record<string, ReturnType<typeof dueState>['kind']>>;

const RISING: (string | undefined)[] = ['atRisk', 'overdue'];

/** -1: nobody has to know. */
const urgency = (kind: Standing[string] | undefined) => RISING.indexOf(kind);

/** Which clocks have come to be due soon or missed since the page was opened, in words; those of the last change. */
export function useClockNews({ clocks }: Pick<Ticket, 'clocks'>): string {
  const { t } = useMessages(commonTranslationRef, ticketHistoryTranslationRef);
  const format = useFormat();
  const { now } = format;
  const known = useRef<Standing>(undefined);
  const [news, setNews] = useState<TicketClock[]>([]);

  useEffect(() => {
    const before = known.current;
    const open = clocks.filter(it => !it.metAt && !it.stoppedAt);
    const standing = standingOf(open, now);
    known.current = standing;
    if (!before) return;
    const changed = open.filter(
      ({ id }) => urgency(standing[id]) > urgency(before[id]),
    );
    if (changed.length > 0) setNews(changed);
  }, [clocks, now]);

  return news
    .map(clock => {
      const { kind } = dueState({ clocks: [clock] }, now);
      const is = kind === 'overdue' ? 'targetMissed' : 'dueSoon';
      const time = clock.dueAt ? format.instant(clock.dueAt) : '';
      const due = t('common.due.titleBy', { title: clock.title, time });
      return `${t(`ticketHistory.title.${is}`)}: ${due}`;
    })
    .join('. ');
}

function standingOf(clocks: TicketClock[], now: Date): Standing {
  return Object.fromEntries(
    clocks.map(clock => [clock.id, dueState({ clocks: [clock] }, now).kind]),
  );
}
