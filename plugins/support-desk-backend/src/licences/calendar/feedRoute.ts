import { NotFoundError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { RouteMounter } from '../../http';
import { RateLimiter } from '../../http/RateLimiter';
import type { CalendarFeed } from './CalendarFeed';
import type { CalendarStore } from './CalendarStore';
import { hashOf } from './token';

/** Where calendars read feeds, without a token of the portal: the address is the secret. */
export const CALENDAR_FEED_PATH = '/licence-calendar/:file';

const FILE = /^(?<token>[\w-]{43})\.ics$/;

/** Calendars look every few hours. */
const READS_PER_MINUTE = 30;

/** Serves feeds to calendars, which cannot sign in. */
export function feedRoute(options: {
  calendars: CalendarStore;
  feed: CalendarFeed;
  clock: ClockService;
}): RouteMounter {
  const { calendars, feed, clock } = options;
  const limiter = new RateLimiter({ clock, perMinute: READS_PER_MINUTE });
  return router => {
    router.get(CALENDAR_FEED_PATH, async (request, response) => {
      const token = FILE.exec(request.params.file)?.groups?.token;
      const user = token && (await calendars.userOf(hashOf(token)));
      // By user where there is one: readers behind the same proxy have one address.
      limiter.count(user || `address ${request.ip}`);
      const calendar = user && (await feed.of(user));
      if (!calendar) {
        throw new NotFoundError(
          'There is no calendar at this address; make a new one on the page of the licences',
        );
      }
      // An ETag is added, by which an unchanged calendar is answered with 304.
      response
        .set('Cache-Control', 'private, no-cache')
        .type('text/calendar; charset=utf-8')
        .send(calendar);
    });
  };
}
