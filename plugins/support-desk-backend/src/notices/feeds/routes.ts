import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { noticeFeedEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import type { OwnNoticeFeed } from './OwnNoticeFeed';

/** Makes and ends the caller's own feed. */
export function noticeFeedRoutes(options: {
  httpAuth: HttpAuthService;
  own: OwnNoticeFeed;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, own, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      noticeFeedEndpoints.getNoticeFeed,
      httpAuth,
      async ({ credentials }) => own.get(await by(credentials)),
    );
    mountEndpoint(
      router,
      noticeFeedEndpoints.makeNoticeFeed,
      httpAuth,
      async ({ credentials, response }) => {
        const feed = await own.make(await by(credentials));
        response.set('Cache-Control', 'no-store');
        return feed;
      },
    );
    mountEndpoint(
      router,
      noticeFeedEndpoints.endNoticeFeed,
      httpAuth,
      async ({ credentials }) => own.end(await by(credentials)),
    );
  };
}
