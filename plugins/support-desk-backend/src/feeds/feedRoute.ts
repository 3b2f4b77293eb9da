import { NotFoundError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { RouteMounter } from '../http';
import { RateLimiter } from '../http/RateLimiter';
import type { FeedStore } from './FeedStore';

/** What a feed holds, written in one format. */
export interface FeedFormat {
  contentType: string;

  /** @returns nothing for a user whom the catalog no longer has */
  of(user: string): Promise<string | undefined>;
}

const FILE = /^(?<token>[\w-]{43})\.(?<ending>[a-z]+)$/;

/** Calendars and readers look every few hours. */
const READS_PER_MINUTE = 30;

/** Serves feeds to calendars and readers, which cannot sign in: the address is the secret. */
export function feedRoute(options: {
  /** Ends in `:file`; lets in whoever comes, by an authentication policy of the plugin. */
  path: string;
  store: FeedStore;
  /** By the ending of the file: `ics`. */
  formats: Record<string, FeedFormat>;
  /** What somebody is told who has an address that is none. */
  notFound: string;
  clock: ClockService;
}): RouteMounter {
  const { path, store, formats, notFound, clock } = options;
  const limiter = new RateLimiter({ clock, perMinute: READS_PER_MINUTE });
  return router => {
    router.get(path, async (request, response) => {
      const { token, ending = '' } =
        FILE.exec(request.params.file)?.groups ?? {};
      const format = Object.hasOwn(formats, ending) && formats[ending];
      const user = token && format && (await store.userOf(token));
      // By user where there is one: readers behind the same proxy have one address.
      limiter.count(user || `address ${request.ip}`);
      const feed = user && format && (await format.of(user));
      if (!format || !feed) throw new NotFoundError(notFound);
      // An ETag is added, by which an unchanged feed is answered with 304.
      response
        .set('Cache-Control', 'private, no-cache')
        .type(`${format.contentType}; charset=utf-8`)
        .send(feed);
    });
  };
}
