import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { handoverEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { HandoverService } from './HandoverService';

/** Lists hand-overs and ticks their tasks. */
export function handoverRoutes(options: {
  httpAuth: HttpAuthService;
  handovers: HandoverService;
}): RouteMounter {
  const { httpAuth, handovers } = options;
  return router => {
    mountEndpoint(
      router,
      handoverEndpoints.getHandovers,
      httpAuth,
      ({ params, credentials }) =>
        handovers.list(`${params.namespace}/${params.name}`, { credentials }),
    );
    mountEndpoint(
      router,
      handoverEndpoints.tickHandoverTask,
      httpAuth,
      ({ params, body, credentials }) => {
        const { namespace, name, handover, task } = params;
        return handovers.tick(
          { model: `${namespace}/${name}`, handover, task },
          body.done,
          { credentials },
        );
      },
    );
  };
}
