import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { responsibilityEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  mountEndpoint,
  sendCsv,
  type CsvColumns,
  type RouteMounter,
} from '../http';
import type { CallerOf } from '../tickets/TicketService';
import { COMPARISON_COLUMNS, linesOf } from './csvComparison';
import { matrixColumns } from './csvMatrix';
import type { MatrixHistory } from './MatrixHistory';
import type { MatrixReader } from './MatrixReader';
import type { TicketResponsibilities } from './TicketResponsibilities';
import type { WhoDoesFinder } from './WhoDoesFinder';

/** Serves who does what, and what was said about that before. */
export function responsibilityRoutes(options: {
  httpAuth: HttpAuthService;
  reader: MatrixReader;
  finder: WhoDoesFinder;
  ofTickets: TicketResponsibilities;
  history: MatrixHistory;
  clock: ClockService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, reader, finder, ofTickets, history } = options;
  const { clock, callerOf: by } = options;
  const table = <Row>(name: string, columns: CsvColumns<Row>, rows: Row[]) => ({
    fileName: `${name}-${clock.now().toISOString().slice(0, 10)}.csv`,
    columns,
    rows: rows.values(),
  });

  return router => {
    mountEndpoint(
      router,
      responsibilityEndpoints.getMatrix,
      httpAuth,
      async ({ query, credentials, request, response }) => {
        const { model, ...filter } = query;
        const matrix = await reader.read(model, filter, await by(credentials));
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') return matrix;
        const columns = matrixColumns(matrix);
        return sendCsv(
          response,
          table('responsibilities', columns, matrix.rows),
        );
      },
    );
    mountEndpoint(
      router,
      responsibilityEndpoints.whoDoes,
      httpAuth,
      async ({ query, credentials }) => ({
        items: await finder.find(query, await by(credentials)),
      }),
    );
    mountEndpoint(
      router,
      responsibilityEndpoints.getTicketResponsibilities,
      httpAuth,
      async ({ params, credentials }) => ({
        items: await ofTickets.of(params.ticket, await by(credentials)),
      }),
    );
    mountEndpoint(
      router,
      responsibilityEndpoints.lookAtMatrix,
      httpAuth,
      async ({ body, credentials }) =>
        history.look(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      responsibilityEndpoints.getMatrixVersions,
      httpAuth,
      async ({ query, credentials }) => ({
        items: await history.versionsOf(query.model, await by(credentials)),
      }),
    );
    mountEndpoint(
      router,
      responsibilityEndpoints.compareMatrices,
      httpAuth,
      async ({ query, credentials, request, response }) => {
        const found = await history.compare(query, await by(credentials));
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') return found;
        return sendCsv(
          response,
          table('comparison', COMPARISON_COLUMNS, linesOf(found)),
        );
      },
    );
  };
}
