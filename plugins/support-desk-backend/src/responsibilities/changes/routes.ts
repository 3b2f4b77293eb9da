import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { matrixChangeEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import type { ChangeService } from './ChangeService';

/** Shows and publishes what disputes propose. */
export function changeRoutes(options: {
  httpAuth: HttpAuthService;
  service: ChangeService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, service, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      matrixChangeEndpoints.previewMatrixChange,
      httpAuth,
      async ({ body, credentials }) =>
        service.preview(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      matrixChangeEndpoints.publishMatrixChange,
      httpAuth,
      async ({ body, credentials }) =>
        service.publish(body, await by(credentials)),
    );
  };
}
