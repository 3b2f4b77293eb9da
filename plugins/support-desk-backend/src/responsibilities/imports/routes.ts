import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  importMatrix,
  matrixImportEndpoints,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { ModelStaff } from '../../knowledge/ModelStaff';
import type { CallerOf } from '../../tickets/TicketService';

/** Reads pasted tables; nothing is kept. */
export function importRoutes(options: {
  httpAuth: HttpAuthService;
  staff: Pick<ModelStaff, 'of'>;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, staff, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      matrixImportEndpoints.importMatrix,
      httpAuth,
      async ({ body, credentials }) => {
        const { model, ...table } = body;
        const standing =
          model === undefined
            ? undefined
            : await staff.of(model, await by(credentials));
        const parties = standing?.registered.model.parties ?? {};
        return importMatrix(table, Object.values(parties));
      },
    );
  };
}
