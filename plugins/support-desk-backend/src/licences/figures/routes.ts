import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  licenceFigureEndpoints,
  type LicenceFigure,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  mountEndpoint,
  sendCsv,
  type CsvColumns,
  type RouteMounter,
} from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import type { FigureService } from './FigureService';

const COLUMNS: CsvColumns<LicenceFigure> = {
  Day: it => it.day,
  Bought: it => it.bought?.toString(),
  'In use': it => it.inUse.toString(),
  Free: it =>
    it.bought === undefined ? undefined : (it.bought - it.inUse).toString(),
};

/** Reads figures over time, and records those of days that were not counted. */
export function figureRoutes(options: {
  httpAuth: HttpAuthService;
  service: FigureService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, service, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      licenceFigureEndpoints.getLicenceFigures,
      httpAuth,
      async ({ params, query, credentials, request, response }) => {
        const found = await service.read(
          params.licence,
          query,
          await by(credentials),
        );
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') return found;
        const today = found.items[found.items.length - 1].day;
        return sendCsv(response, {
          fileName: `licence-use-${today}.csv`,
          columns: COLUMNS,
          rows: found.items.values(),
        });
      },
    );
    mountEndpoint(
      router,
      licenceFigureEndpoints.recordLicenceFigures,
      httpAuth,
      async ({ params, body, credentials }) =>
        service.record(params.licence, body, await by(credentials)),
    );
  };
}
