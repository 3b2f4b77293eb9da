import type { TimelineEntry } from '@supportdesk/backstage-plugin-support-desk-common';
import type { WordsContext } from './eventWords';

interface Move {
  title: string;
  oldDueAt?: string | null;
  newDueAt?: string | null;
}

/** The due times that an event has moved, in data: of several clocks, or of the one that it is about. */
export function movesOf(data: TimelineEntry['data']): Move[] {
  if (Array.isArray(data.clocks)) {
    return data.clocks.filter(it => typeof it?.title === 'string');
  }
  const isMove = typeof data.title === 'string' && 'newDueAt' in data;
  return isMove ? [data as unknown as Move] : [];
}

/** The due times that an event has moved, in words. */
export function clockMoves(
  data: TimelineEntry['data'],
  { t, instant }: Pick<WordsContext, 't' | 'instant'>,
): string[] {
  return movesOf(data)
    .filter(({ oldDueAt, newDueAt }) => oldDueAt !== newDueAt)
    .map(({ title, oldDueAt, newDueAt }) => {
      if (!newDueAt) return t('ticketHistory.noDue', { title });
      return oldDueAt
        ? t('ticketHistory.oldDue', {
            title,
            old: instant(oldDueAt),
            new: instant(newDueAt),
          })
        : t('ticketHistory.newDue', { title, new: instant(newDueAt) });
    });
}

/** When a clock was due before its due time was moved last. */
export function dueBefore(
  entries: TimelineEntry[],
  title: string,
): string | undefined {
  const moves = [...entries]
    .sort((a, b) => b.at.localeCompare(a.at))
    .flatMap(({ data }) => movesOf(data));
  const last = moves.find(it => it.title === title);
  return last?.oldDueAt && last.oldDueAt !== last.newDueAt
    ? last.oldDueAt
    : undefined;
}
