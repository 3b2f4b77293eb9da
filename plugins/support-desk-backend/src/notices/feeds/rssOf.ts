import { say, type Words } from '../../words';
import type { FeedNotice } from './FeedNotices';

/** Readers show what is new. */
const MOST_ITEMS = 50;

/**
 * The newest notices as RSS 2.0, those that were sent last first.
 *
 * @remarks
 *
 * It is the same for the same notices, so that an unchanged feed is not sent again.
 *
 * @param links - the page of all notices, and that of one by its id
 */
export function rssOf(
  notices: FeedNotice[],
  links: { all?: string; of(notice: string): string | undefined },
  words: Words,
): string {
  const newest = notices
    .filter(it => it.notice.sentAt)
    .sort((a, b) => sentAt(b) - sentAt(a))
    .slice(0, MOST_ITEMS);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0">',
    '<channel>',
    element('title', words.of(say('noticeFeeds.title'))),
    element('link', links.all ?? ''),
    element('description', words.of(say('noticeFeeds.about'))),
    ...newest.flatMap(it => itemOf(it, links.of(it.notice.id), words)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function itemOf(
  { notice, modelTitle, typeTitle }: FeedNotice,
  link: string | undefined,
  words: Words,
): string[] {
  const { id, state, title, text, sentAt: at } = notice;
  return [
    '<item>',
    element(
      'title',
      state === 'cancelled'
        ? words.of(say('noticeFeeds.cancelled', { title }))
        : title,
    ),
    ...(link ? [element('link', link)] : []),
    `<guid isPermaLink="false">${escapeXml(`${id}@support-desk`)}</guid>`,
    element('pubDate', at!.toUTCString()),
    element('category', modelTitle),
    element('category', typeTitle),
    element('description', text),
    '</item>',
  ];
}

function sentAt({ notice }: FeedNotice): number {
  return notice.sentAt!.getTime();
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

/** What XML 1.0 knows no way to write is left out: one such character makes a feed unreadable. */
function escapeXml(text: string): string {
  return text
    .replace(
      /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
      '',
    )
    .replace(/[&<>\r]/g, it => ENTITIES[it]);
}
