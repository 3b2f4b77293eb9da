import type { NoticeSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../time/useFormat';
import { noticesTranslationRef } from '../../messages/notices';
import { useMessages } from '../../translations/useMessages';
import { standingOf } from './noticeKinds';

type Times = Pick<
  NoticeSummary,
  'kind' | 'state' | 'startsAt' | 'endsAt' | 'startedAt' | 'endedAt'
>;

/** When something is or was, in words: since when it is interrupted, from when to when it is planned, how long it lasted. */
export function useNoticeWhen() {
  const { t } = useMessages(noticesTranslationRef);
  const format = useFormat();

  const span = (from: string, to: string | undefined) => {
    const zone = format.zoneName(from);
    const begin = `${format.day(from)}, ${format.time(from)}`;
    if (!to) return t('notices.when.from', { from: begin, zone });
    const isSameDay = format.day(from) === format.day(to);
    const end = isSameDay
      ? format.time(to)
      : `${format.day(to)}, ${format.time(to)}`;
    return t('notices.when.span', { from: begin, to: end, zone });
  };

  return (notice: Times): string => {
    const from = notice.startedAt ?? notice.startsAt;
    const to = notice.endedAt ?? notice.endsAt;
    if (!from) return t('notices.when.notStated');
    const standing = standingOf(notice);
    const isOpen = ['open', 'down', 'planned'].includes(standing);
    if (isOpen) {
      const word = standing === 'open' ? 'since' : 'down';
      const times = { from: format.instant(from) };
      return to
        ? t(`notices.when.${word}Until`, { ...times, to: format.instant(to) })
        : t(`notices.when.${word}`, times);
    }
    const isOver = notice.startedAt && notice.endedAt;
    return isOver
      ? t('notices.when.lasted', {
          span: span(from, to),
          time: format.duration(Date.parse(to!) - Date.parse(from)),
        })
      : span(from, to);
  };
}
