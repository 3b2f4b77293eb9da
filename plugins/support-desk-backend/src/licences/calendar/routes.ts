import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { licenceWarningEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { CalendarStore } from './CalendarStore';
import { hashOf, newToken } from './token';

/** Makes and ends the caller's own feed. */
export function calendarRoutes(options: {
  httpAuth: HttpAuthService;
  calendars: CalendarStore;
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
        const token = newToken();
        const since = clock.now();
        await calendars.put(
          credentials.principal.userEntityRef,
          hashOf(token),
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
