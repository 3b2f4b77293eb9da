import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { licenceWarningEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import type { WarningService } from './WarningService';

/** Shows warnings and puts them off. */
export function warningRoutes(options: {
  httpAuth: HttpAuthService;
  service: WarningService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, service, callerOf } = options;
  return router => {
    mountEndpoint(
      router,
      licenceWarningEndpoints.getLicenceWarnings,
      httpAuth,
      async ({ query, credentials }) =>
        service.list(await callerOf(credentials), query.model),
    );
    mountEndpoint(
      router,
      licenceWarningEndpoints.snoozeLicenceWarning,
      httpAuth,
      async ({ params, body, credentials }) =>
        service.snooze(params.warning, body, await callerOf(credentials)),
    );
  };
}
