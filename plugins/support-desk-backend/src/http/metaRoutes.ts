import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  createOpenApiDocument,
  type Endpoint,
  modelEndpoints,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { RouteMounter } from './createRouter';
import { mountEndpoint } from './mountEndpoint';
import { version } from '../../package.json';

/** The time, and the API's description of itself. */
export function metaRoutes(options: {
  httpAuth: HttpAuthService;
  clock: ClockService;
  /** All operations of the API. */
  endpoints: Endpoint[];
}): RouteMounter {
  const { httpAuth, clock, endpoints } = options;
  return router => {
    mountEndpoint(router, modelEndpoints.getTime, httpAuth, async () => ({
      now: clock.now().toISOString(),
    }));
    let document: ReturnType<typeof createOpenApiDocument> | undefined;
    mountEndpoint(router, modelEndpoints.getOpenApi, httpAuth, async () => {
      // Few ask for it, and it takes a tenth of a second: not of each start.
      document ??= createOpenApiDocument(endpoints, version);
      return document;
    });
  };
}
