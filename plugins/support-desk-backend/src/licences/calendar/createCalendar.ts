import { feedRoute } from '../../feeds/feedRoute';
import { FeedStore } from '../../feeds/FeedStore';
import type { RouteMounter } from '../../http';
import type { LicenceParts } from '../createLicences';
import { CalendarFeed } from './CalendarFeed';
import { calendarRoutes } from './routes';

/** Where calendars read renewals, without a token of the portal. */
export const CALENDAR_FEED_PATH = '/licence-calendar/:file';

/** Puts together the feeds of renewals for calendars. */
export function createCalendar(parts: LicenceParts): RouteMounter {
  const store = new FeedStore({ ...parts, table: 'licence_calendars' });
  const appUrl = parts.config
    .getOptionalString('app.baseUrl')
    ?.replace(/\/+$/, '');
  const feed = new CalendarFeed({ ...parts, appUrl });
  const mounts = [
    calendarRoutes({ ...parts, calendars: store }),
    feedRoute({
      path: CALENDAR_FEED_PATH,
      store,
      formats: {
        ics: { contentType: 'text/calendar', of: user => feed.of(user) },
      },
      notFound:
        'There is no calendar at this address; make a new one on the page of the licences',
      clock: parts.clock,
    }),
  ];
  return router => mounts.forEach(mount => mount(router));
}
