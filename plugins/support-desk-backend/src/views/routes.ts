import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  viewEndpoints,
  type Caller,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../http';
import type { ViewService } from './ViewService';

/** Lists and saves views. */
export function viewRoutes(options: {
  httpAuth: HttpAuthService;
  views: ViewService;
  callerOf: (credentials: BackstageCredentials) => Promise<Caller>;
}): RouteMounter {
  const { httpAuth, views, callerOf } = options;
  return router => {
    mountEndpoint(
      router,
      viewEndpoints.getViews,
      httpAuth,
      async ({ credentials }) => views.list(await callerOf(credentials)),
    );
    mountEndpoint(
      router,
      viewEndpoints.createView,
      httpAuth,
      async ({ body, credentials }) =>
        views.create(body, await callerOf(credentials)),
    );
    mountEndpoint(
      router,
      viewEndpoints.editView,
      httpAuth,
      async ({ params, body, credentials }) =>
        views.edit(params.view, body, await callerOf(credentials)),
    );
    mountEndpoint(
      router,
      viewEndpoints.deleteView,
      httpAuth,
      async ({ params, credentials }) =>
        views.delete(params.view, await callerOf(credentials)),
    );
  };
}
