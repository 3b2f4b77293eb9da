import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { openPointEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { mountEndpoint, sendCsv, type RouteMounter } from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import { OPEN_POINT_COLUMNS } from './csvOpenPoints';
import type { OpenPointReader } from './OpenPointReader';
import type { OpenPointService } from './OpenPointService';

/** Serves what of a model is still open, and takes who is asked and what they answer. */
export function openPointRoutes(options: {
  httpAuth: HttpAuthService;
  reading: OpenPointReader;
  service: OpenPointService;
  clock: ClockService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, reading, service, clock, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      openPointEndpoints.getOpenPoints,
      httpAuth,
      async ({ query, credentials, request, response }) => {
        const found = await reading.list(query.model, await by(credentials));
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') return found;
        const today = clock.now().toISOString().slice(0, 10);
        return sendCsv(response, {
          fileName: `open-points-${today}.csv`,
          columns: OPEN_POINT_COLUMNS,
          rows: found.items.values(),
        });
      },
    );
    mountEndpoint(
      router,
      openPointEndpoints.stepOpenPoint,
      httpAuth,
      async ({ body, credentials }) =>
        service.step(body, await by(credentials)),
    );
  };
}
