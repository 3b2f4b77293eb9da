import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { modelEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../http';
import type { RoutingService } from './RoutingService';

/** "Who do I ask?" */
export function routingRoutes(options: {
  httpAuth: HttpAuthService;
  routing: RoutingService;
}): RouteMounter {
  const { httpAuth, routing } = options;
  return router => {
    mountEndpoint(
      router,
      modelEndpoints.route,
      httpAuth,
      ({ params, body, credentials }) =>
        routing.route(`${params.namespace}/${params.name}`, body, {
          credentials,
        }),
    );
  };
}
