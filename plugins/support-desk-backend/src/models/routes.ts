import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  escalationEndpoints,
  modelEndpoints,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../http';
import type { ModelService } from './ModelService';

/** Support models and the promises in them. */
export function modelRoutes(options: {
  httpAuth: HttpAuthService;
  models: ModelService;
}): RouteMounter {
  const { httpAuth, models } = options;
  return router => {
    mountEndpoint(
      router,
      modelEndpoints.getModels,
      httpAuth,
      ({ credentials }) => models.listModels({ credentials }),
    );
    mountEndpoint(
      router,
      modelEndpoints.getModel,
      httpAuth,
      ({ params, credentials }) =>
        models.getModel(`${params.namespace}/${params.name}`, { credentials }),
    );
    mountEndpoint(
      router,
      modelEndpoints.getTargets,
      httpAuth,
      ({ params, query, credentials }) =>
        models.getTargets(`${params.namespace}/${params.name}`, query, {
          credentials,
        }),
    );
    mountEndpoint(
      router,
      escalationEndpoints.getPolicyPreview,
      httpAuth,
      ({ params, query, credentials }) =>
        models.getPolicyPreview(`${params.namespace}/${params.name}`, query, {
          credentials,
        }),
    );
  };
}
