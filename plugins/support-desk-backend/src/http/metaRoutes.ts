import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  modelEndpoints,
  supportDeskOpenApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { RouteMounter } from './createRouter';
import { mountEndpoint } from './mountEndpoint';
import { version } from '../../package.json';

/** The time, and the API's description of itself. */
export function metaRoutes(options: {
  httpAuth: HttpAuthService;
  clock: ClockService;
}): RouteMounter {
  const { httpAuth, clock } = options;
  return router => {
    mountEndpoint(router, modelEndpoints.getTime, httpAuth, async () => ({
      now: clock.now().toISOString(),
    }));
    let document: ReturnType<typeof supportDeskOpenApi> | undefined;
    mountEndpoint(router, modelEndpoints.getOpenApi, httpAuth, async () => {
      // Few ask for it, and it takes a tenth of a second: not of each start.
      document ??= supportDeskOpenApi(version);
      return document;
    });
  };
}
