import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { licenceWarningEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { FeedStore } from '../../feeds/FeedStore';
import { mountEndpoint, type RouteMounter } from '../../http';

/** Makes and ends the caller's own feed. */
export function calendarRoutes(options: {
  httpAuth: HttpAuthService;
  calendars: FeedStore;
  clock: ClockService;
}): RouteMounter {
  const { httpAuth, calendars, clock } = options;
  return router => {
    mountEndpoint(
      router,
      licenceWarningEndpoints.getLicenceCalendar,
      httpAuth,
      async ({ credentials }) => {
        const since = await calendars.sinceOf(
          credentials.principal.userEntityRef,
        );
        return { since: since?.toISOString() };
      },
    );
    mountEndpoint(
      router,
      licenceWarningEndpoints.createLicenceCalendar,
      httpAuth,
      async ({ credentials, response }) => {
        const since = clock.now();
        const token = await calendars.make(
          credentials.principal.userEntityRef,
          since,
        );
        response.set('Cache-Control', 'no-store');
        return {
          path: `/licence-calendar/${token}.ics`,
          since: since.toISOString(),
        };
      },
    );
    mountEndpoint(
      router,
      licenceWarningEndpoints.deleteLicenceCalendar,
      httpAuth,
      async ({ credentials }) =>
        calendars.delete(credentials.principal.userEntityRef),
    );
  };
}
