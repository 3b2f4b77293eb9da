import { feedRoute } from '../../feeds/feedRoute';
import { FeedStore } from '../../feeds/FeedStore';
import type { RouteMounter } from '../../http';
import type { NoticeParts } from '../createNotices';
import { calendarOfNotices } from './calendarOfNotices';
import { FeedNotices } from './FeedNotices';
import { OwnNoticeFeed } from './OwnNoticeFeed';
import { ReadableModels } from './ReadableModels';
import { noticeFeedRoutes } from './routes';
import { rssOf } from './rssOf';

/** Where calendars and feed readers read notices, without a token of the portal. */
export const NOTICE_FEED_PATH = '/notice-feed/:file';

/** Puts together the feeds of notices. */
export function createFeeds(parts: NoticeParts): RouteMounter {
  const feeds = new FeedStore({ ...parts, table: 'notice_feeds' });
  const readable = new ReadableModels(parts);
  const held = new FeedNotices({ ...parts, readable });
  const appUrl = parts.config
    .getOptionalString('app.baseUrl')
    ?.replace(/\/+$/, '');
  const all = appUrl && `${appUrl}/support/notices`;
  const of = (notice: string) => all && `${all}/${encodeURIComponent(notice)}`;

  const mounts = [
    noticeFeedRoutes({
      ...parts,
      own: new OwnNoticeFeed({ ...parts, feeds, readable }),
    }),
    feedRoute({
      path: NOTICE_FEED_PATH,
      store: feeds,
      formats: {
        ics: {
          contentType: 'text/calendar',
          of: async user => {
            const notices = await held.of(user);
            return notices && calendarOfNotices(notices, of, parts.words);
          },
        },
        rss: {
          contentType: 'application/rss+xml',
          of: async user => {
            const notices = await held.of(user);
            return notices && rssOf(notices, { all, of }, parts.words);
          },
        },
      },
      notFound:
        'There is no feed at this address; make a new one on the page of the notices',
      clock: parts.clock,
    }),
  ];
  return router => mounts.forEach(mount => mount(router));
}
