import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  reportEndpoints,
  zoneOf,
  type Report,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  idempotencyKey,
  MalformedRequestError,
  mountEndpoint,
  sendCsv,
  type RouteMounter,
} from '../http';
import type { CallerOf } from '../tickets/TicketService';
import type { ActionTicking } from './ActionTicking';
import { spanOf } from './periods';
import type { ReportActions } from './ReportActions';
import type { ReportReader } from './ReportReader';
import type { ReportSight } from './ReportSight';
import type { SectionExport } from './SectionExport';
import { EXPORT_COLUMNS, type TicketExport } from './TicketExport';
import { withoutLongTables } from './withoutLongTables';

/** Reads reports, reviews and sends them, and exports tickets. */
export function reportRoutes(options: {
  httpAuth: HttpAuthService;
  reader: ReportReader;
  actions: ReportActions;
  ticking: ActionTicking;
  sight: ReportSight;
  section: SectionExport;
  tickets: TicketExport;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, reader, actions, ticking, sight } = options;
  const { section, tickets, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      reportEndpoints.getReports,
      httpAuth,
      async ({ query, credentials }) => ({
        items: await reader.list(await by(credentials), query.model),
      }),
    );
    // Before the single report, which `tickets` would be taken for.
    mountEndpoint(
      router,
      reportEndpoints.exportTickets,
      httpAuth,
      async ({ query, credentials, response }) => {
        const { from, to = from } = query;
        const standing = await sight.support(
          query.model,
          await by(credentials),
        );
        if (to < from) {
          throw new MalformedRequestError([
            {
              field: 'query.to',
              message: `'${to}' lies before '${from}'; the same month or a later one is allowed`,
            },
          ]);
        }
        const { model } = standing.registered;
        const zone = zoneOf(model);
        return sendCsv(response, {
          fileName: `tickets-${model.name}-${from}-${to}.csv`,
          columns: EXPORT_COLUMNS,
          rows: tickets.rows(
            model.ref,
            spanOf(from, zone).from,
            spanOf(to, zone).to,
          ),
        });
      },
    );
    mountEndpoint(
      router,
      reportEndpoints.getReport,
      httpAuth,
      async ({ params, query, credentials, request, response }) => {
        const caller = await by(credentials);
        const { model, period } = query;
        const { report } = params;
        return request.accepts(['json', 'text/csv']) === 'text/csv'
          ? sendCsv(response, await section.get({ ...query, report }, caller))
          : shown(await reader.get(model, report, period, caller));
      },
    );
    mountEndpoint(
      router,
      reportEndpoints.reviewReport,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        actions.review(
          params.report,
          body,
          await by(credentials),
          idempotencyKey(request),
        ),
    );
    mountEndpoint(
      router,
      reportEndpoints.tickReportAction,
      httpAuth,
      async ({ params: { report, ...which }, body, credentials }) =>
        ticking.tick(report, which, body, await by(credentials)),
    );
    mountEndpoint(
      router,
      reportEndpoints.sendReport,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        shown(
          await actions.send(
            params.report,
            body,
            await by(credentials),
            idempotencyKey(request),
          ),
        ),
    );
  };
}

function shown(report: Report): Report {
  return { ...report, sections: withoutLongTables(report.sections) };
}
