import {
  ICalCalendar,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { say, type Words } from '../../words';
import { writeCalendar } from '../../feeds/writeCalendar';
import type { FeedNotice } from './FeedNotices';

/** How often calendars are asked to look again. */
const REFRESH_S = 3600;

/**
 * A calendar (RFC 5545) of the notices that have a time, as it was or else as it is planned. A cancelled one stays in it as cancelled, so
 * that calendars strike it out; one that nobody has ended has no end.
 *
 * @remarks
 *
 * It is the same for the same notices, and an event keeps its name when its time changes, so that calendars move it.
 *
 * @param linkOf - the page of a notice by its id
 */
export function calendarOfNotices(
  notices: FeedNotice[],
  linkOf: (notice: string) => string | undefined,
  words: Words,
): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Support Desk', product: 'Notices' },
    name: words.of(say('noticeFeeds.title')),
    ttl: REFRESH_S,
    events: notices.flatMap(it => eventOf(it, linkOf(it.notice.id)) ?? []),
  });
  return writeCalendar(calendar);
}

function eventOf(
  { notice, modelTitle, typeTitle }: FeedNotice,
  url: string | undefined,
): ICalEventData | undefined {
  const { id, version, state, title, text, facts } = notice;
  const start = notice.startedAt ?? notice.startsAt;
  if (!start) return undefined;
  const end = notice.endedAt ?? notice.endsAt;
  const services = facts.concerned.map(it => it.title).join(', ');
  const about = [modelTitle, typeTitle, services].filter(Boolean).join(' · ');
  return {
    id: `${id}@support-desk`,
    sequence: version,
    stamp: notice.sentAt ?? notice.createdAt,
    start,
    end: end && end > start ? end : null,
    summary: title,
    description: `${about}\n\n${text}`,
    url,
    status:
      state === 'cancelled'
        ? ICalEventStatus.CANCELLED
        : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}
